import type { Book } from '../../src/host/grid/book';
import type { CustomFunctions, FunctionArgument, FunctionMetadata } from '../../src/host/grid/customFunctions';
import { openBook } from '../../src/host/grid/openBook';
import { area, table, workbook } from './workbooks';

/** Rows that a table gains or loses reach every formula that speaks of it, built in or of an add-in. */
let book: Book;
afterEach(() => book.dispose());

const values = (address: string) => book.cells.values(area(book, address));

/** How many rows it is given, and the sum of the last of them. */
const seen = (late: boolean): CustomFunctions => ({
  functions: [
    {
      id: 'SEEN',
      name: 'SEEN',
      description: '',
      result: { type: 'any', dimensionality: 'matrix' },
      options: { allowErrorForDataTypeAny: true },
      parameters: [
        { name: 'rows', description: '', type: 'any', dimensionality: 'matrix', optional: false },
      ] as FunctionMetadata['parameters'],
    },
  ],
  run: ({ arguments: [rows] }): FunctionArgument | Promise<FunctionArgument> => {
    const count = (rows as unknown[][]).length;
    return late ? new Promise((resolve) => setTimeout(() => resolve(count), 5)) : count;
  },
});

/** Of an add-in and built in, on another sheet; by table, by column, with headings, in another letter case, by a name, by the cell of another one. */
const formulas = [
  '=SEEN(Sales)',
  '=SEEN(Sales[[#All],[Item]:[Amount]])',
  '=SEEN(sales[AMOUNT])',
  '=SEEN(Amounts)',
  '=ROWS(Sales)',
  '=SUM(Sales[Amount])',
  '=SUM(Amounts)',
  '=SUM(F1,1)',
];

async function open(late: boolean) {
  const columns = ['Item', 'Amount', 'Double'];
  const rows = [columns, ['a', 1, '=[@Amount]*2'], ['b', 2, '=[@Amount]*2']];
  book = openBook(
    workbook(
      { Data: rows, Out: [formulas] },
      {
        tables: { Data: [table('Sales', 'A1:C3', columns)] },
        names: [{ name: 'Amounts', refersTo: '=Sales[Amount]', sheet: null }],
      },
    ),
    { functions: seen(late) },
  );
  await book.calculation.settled();
}

/** What is read after a step is given by the rows of the table and the sum of its amounts. */
async function expectRows(count: number, sum: number) {
  await book.calculation.settled();
  expect(values('Out!A1:H1')).toEqual([[count, count + 1, count, count, count, sum, sum, sum + 1]]);
}

const type = (address: string, ...entries: Parameters<Book['cells']['enter']>[1]) => {
  book.cells.enter(area(book, address), entries);
};
const sheet = () => area(book, 'Data!A1').sheet;

describe.each([
  ['at once', false],
  ['later', true],
])('Formulas of an add-in that answers %s, and built-in ones, follow a table', (_, late) => {
  it('when a row is typed below it cell by cell, and when it is corrected afterwards', async () => {
    await open(late);
    await expectRows(2, 3);
    type('Data!A4', ['c']);
    await expectRows(3, 3);
    type('Data!B4', [10]);
    await expectRows(3, 13);
    type('Data!B4', [20]);
    await expectRows(3, 23);
  });

  it('when a row is inserted in it, filled, deleted and taken back', async () => {
    await open(late);
    book.sheets.insertRows(sheet(), 2, 1);
    await expectRows(3, 3);
    type('Data!A3:B3', ['n', 100]);
    await expectRows(3, 103);
    book.sheets.deleteRows(sheet(), 1, 1);
    await expectRows(2, 102);
    book.history.undo();
    await expectRows(3, 103);
  });

  it('when rows and columns come before it', async () => {
    await open(late);
    book.sheets.insertColumns(sheet(), 0, 2);
    book.sheets.insertRows(sheet(), 0, 3);
    await expectRows(2, 3);
    type('Data!C7:D8', ['c', 10], ['d', 20]);
    await expectRows(4, 33);
    expect(values('Data!E5:E8')).toEqual([[2], [4], [20], [40]]);
  });

  it('when an add-in makes it longer and shorter', async () => {
    await open(late);
    book.act('addin', () => {
      type('Data!A4:B4', ['c', 10]);
      book.tables.resize('Sales', area(book, 'Data!A1:C4'));
    });
    await expectRows(3, 13);
    book.act('addin', () => book.tables.resize('Sales', area(book, 'Data!A1:C2')));
    await expectRows(1, 1);
  });
});
