import { openBook } from '../../src/host/grid/openBook';
import { area, table, workbook } from './workbooks';

const sales = {
  Data: [
    ['Customer', 'Amount'],
    ['Acme', 120],
    ['Borealis', 300],
    ['Caldera', 45],
  ],
};

async function calculated(...formulas: string[]) {
  const book = openBook(
    workbook(
      { ...sales, Answer: formulas.map((formula) => [formula]) },
      { tables: { Data: [table('Sales', 'A1:B4', ['Customer', 'Amount'])] } },
    ),
  );
  await book.calculation.settled();
  const values = book.cells.values(area(book, `Answer!A1:A${formulas.length}`)).map(([value]) => value);
  book.dispose();
  return values;
}

test('INDEX finds a cell of a table that stands on another sheet', async () => {
  expect(
    await calculated(
      '=INDEX(Sales[Customer],2)',
      '=INDEX(Sales[Customer],MATCH(45,Sales[Amount],0))',
      '=SUM(INDEX(Sales[Amount],1):INDEX(Sales[Amount],2))',
    ),
  ).toEqual(['Borealis', 'Caldera', 420]);
});

test('EDATE stays in the month it is sent to: 31 January and one month is the last of February', async () => {
  expect(
    await calculated(
      '=EDATE(DATE(2026,1,31),1)',
      '=EDATE(DATE(2024,2,29),12)',
      '=EDATE(DATE(2026,1,15),1)',
      '=EDATE(DATE(2026,3,31),-1)',
    ),
  ).toEqual([46081, 45716, 46068, 46081]);
});
