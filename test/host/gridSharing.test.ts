import type { Book } from '../../src/host/grid/book';
import { openBook } from '../../src/host/grid/openBook';
import { movedFormula, relativeForm } from '../../src/host/grid/relativeFormula';
import { normalisedFormula, shownFormula } from '../../src/host/grid/structuredReference';
import { area, table, workbook } from './workbooks';

describe('The relative form of a formula', () => {
  it('is the same for a formula copied down, and differs where a fixed reference does', () => {
    expect(relativeForm('=A1*$B$1+Sheet2!C1', 0, 3)).toBe(relativeForm('=A2*$B$1+Sheet2!C2', 1, 3));
    expect(relativeForm('=A1*$B$1', 0, 3)).not.toBe(relativeForm('=A2*$B$2', 1, 3));
  });

  it('leaves texts, quoted sheets, structured references, names and functions alone when it is moved', () => {
    expect(movedFormula('=A1&"B2"&\'C3 d\'!E5&Sales[F6]&LOG10(G7)&Rate_1&$H8&I$9&J:J', 1, 1)).toBe(
      '=B2&"B2"&\'C3 d\'!F6&Sales[F6]&LOG10(H8)&Rate_1&$H9&J$9&K:K',
    );
    expect(movedFormula('=A1', -1, 0)).toBe('=#REF!');
  });
});

describe('A structured reference', () => {
  const sales = { name: 'Sales', columns: ['Customer', 'Net amount', '金额'] };

  it.each([
    ['=[@金额]*2', '=Sales[[#This Row],[金额]]*2'],
    ['=[@[net AMOUNT]]', '=Sales[[#This Row],[Net amount]]'],
    ['=SUM(sales[net amount])', '=SUM(Sales[Net amount])'],
    ['=sales[@customer]', '=Sales[[#This Row],[Customer]]'],
    ['=ROWS(SALES[#all])', '=ROWS(Sales[#All])'],
    ['=SUM(sales[[#data],[net amount]:[金额]])', '=SUM(Sales[[#Data],[Net amount]:[金额]])'],
    ['="sales[x]"&Other[a]', '="sales[x]"&Other[a]'],
  ])('typed as %s is stored as %s', (typed, stored) => {
    expect(normalisedFormula(typed, [sales], sales)).toBe(stored);
  });

  it('is shown short again', () => {
    expect(shownFormula('=Sales[[#This Row],[Net amount]]+Sales[[#This Row],[金额]]', sales)).toBe(
      '=[@[Net amount]]+[@金额]',
    );
    expect(shownFormula('=Sales[[#This Row],[金额]]', null)).toBe('=Sales[@金额]');
  });
});

describe('Formulas that are stored once', () => {
  let book: Book;
  afterEach(() => book.dispose());
  const open = async () => {
    const rows = Array.from({ length: 6 }, (_, index) => [index + 1, `=A${index + 1}*10`, '=[@Id]+1']);
    book = openBook(
      workbook(
        {
          Data: [
            ['Id', 'Ten', 'Next'],
            ...rows.map(([id, ten, next]) => [
              id,
              String(ten).replace(/\d+(?=\*)/, (row) => String(Number(row) + 1)),
              next,
            ]),
          ],
        },
        { tables: { Data: [table('T', 'A1:C7', ['Id', 'Ten', 'Next'])] } },
      ),
    );
    await book.calculation.settled();
  };
  const column = (address: string) => book.cells.formulas(area(book, address)).flat();

  it('calculate and read as if each had its own', async () => {
    await open();
    expect(book.cells.values(area(book, 'Data!B2:C7'))).toEqual([
      [10, 2],
      [20, 3],
      [30, 4],
      [40, 5],
      [50, 6],
      [60, 7],
    ]);
    expect(column('Data!B2:B7')).toEqual(['=A2*10', '=A3*10', '=A4*10', '=A5*10', '=A6*10', '=A7*10']);
  });

  it('stay right when the first of them is overwritten, rows are inserted and deleted, and all is undone', async () => {
    await open();
    book.cells.enter(area(book, 'Data!B2'), [[7]]);
    await book.calculation.settled();
    expect(column('Data!B2:B4')).toEqual([7, '=A3*10', '=A4*10']);
    const { sheet } = area(book, 'Data!A1');
    book.sheets.insertRows(sheet, 3, 2);
    await book.calculation.settled();
    expect(column('Data!B3:B6')).toEqual(['=A3*10', null, null, '=A6*10']);
    book.sheets.deleteRows(sheet, 2, 1);
    await book.calculation.settled();
    book.cells.enter(area(book, 'Data!A5'), [[50]]);
    await book.calculation.settled();
    expect(book.cells.values(area(book, 'Data!B5'))).toEqual([[500]]);
    for (let step = 0; step < 4; step++) book.history.undo();
    await book.calculation.settled();
    expect(column('Data!B2:B7')).toEqual(['=A2*10', '=A3*10', '=A4*10', '=A5*10', '=A6*10', '=A7*10']);
    expect(book.cells.values(area(book, 'Data!B2:B4'))).toEqual([[10], [20], [30]]);
  });
});
