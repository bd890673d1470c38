import type { Book } from '../../src/host/grid/book';
import { openBook } from '../../src/host/grid/openBook';
import { area, table, workbook } from './workbooks';

/** Tables as Excel has them: what their sections mean, and what happens by itself when a person types at them. */
let book: Book;
afterEach(() => book.dispose());

const columns = ['Item', 'Amount', 'Double'];
const values = (address: string) => book.cells.values(area(book, address));
const formula = (address: string) => book.cells.formulas(area(book, address))[0]![0];

async function open(totals: boolean, ...outs: readonly string[]) {
  const rows = [
    columns,
    ['a', 1, '=[@Amount]*2'],
    ['b', 2, '=[@Amount]*2'],
    ...(totals ? [['Total', '=SUM(Sales[Amount])', null]] : []),
  ];
  book = openBook(
    workbook(
      { Data: rows, Out: [[...outs]] },
      { tables: { Data: [{ ...table('Sales', `A1:C${rows.length}`, columns), totals }] } },
    ),
  );
  await book.calculation.settled();
}

async function enter(address: string, entries: Parameters<Book['cells']['enter']>[1]) {
  book.cells.enter(area(book, address), entries);
  await book.calculation.settled();
}

describe('A structured reference', () => {
  it('leaves the totals row out of the data, with and without saying so', async () => {
    await open(
      true,
      '=SUM(Sales[Amount])',
      '=SUM(Sales[[#Data],[Amount]])',
      '=ROWS(Sales)',
      '=SUM(Sales[[#All],[Amount]])',
      '=SUM(Sales[[#Totals],[Amount]])',
    );
    expect(values('Out!A1:E1')).toEqual([[3, 3, 2, 6, 3]]);
    expect(values('Data!B4')).toEqual([[3]]);
  });

  it('takes two sections at once: headings with data, data with totals', async () => {
    await open(
      true,
      '=ROWS(Sales[[#Headers],[#Data]])',
      '=ROWS(Sales[[#Headers],[#Data],[Amount]])',
      '=SUM(Sales[[#Data],[#Totals],[Amount]])',
      '=COLUMNS(Sales[[#Headers],[#Data],[Amount]:[Double]])',
    );
    expect(values('Out!A1:D1')).toEqual([[3, 3, 6, 2]]);
  });

  it('is #REF! where the table has no totals row or no such column', async () => {
    await open(false, '=SUM(Sales[#Totals])', '=SUM(Sales[Price])', '=SUM(Sales[Amount])');
    expect(values('Out!A1:C1')).toEqual([[{ error: '#REF!' }, { error: '#REF!' }, 3]]);
  });

  it('is read in any letter case, with a section or without brackets at all', async () => {
    await open(false, '=SUM(sales[AMOUNT])', '=ROWS(SALES)', '=ROWS(sales[[#headers],[#DATA]])');
    expect(values('Out!A1:C1')).toEqual([[3, 2, 3]]);
  });
});

describe('A table', () => {
  it('takes a row typed below its last one, with the formulas of its columns', async () => {
    await open(false, '=SUM(Sales[Amount])', '=SUM(Sales[Double])');
    await enter('Data!B4', [[10]]);
    expect(book.tables.find('Sales')!.range).toBe('A1:C4');
    expect(formula('Data!C4')).toBe('=[@Amount]*2');
    expect(values('Out!A1:B1')).toEqual([[13, 26]]);
  });

  it('takes several rows pasted below its last one', async () => {
    await open(false, '=SUM(Sales[Amount])');
    await enter('Data!A4:B6', [
      ['c', 10],
      ['d', 20],
      ['e', 30],
    ]);
    expect(book.tables.find('Sales')!.range).toBe('A1:C6');
    expect(values('Data!C6')).toEqual([[60]]);
    expect(values('Out!A1')).toEqual([[63]]);
  });

  it('with a totals row does not grow when something is typed below it, nor does one into which an add-in writes', async () => {
    await open(true);
    await enter('Data!B5', [[10]]);
    expect(book.tables.find('Sales')!.range).toBe('A1:C4');
    book.dispose();
    await open(false);
    book.act('addin', () => book.cells.enter(area(book, 'Data!B4'), [[10]]));
    expect(book.tables.find('Sales')!.range).toBe('A1:C3');
  });

  it('that grew by typing is as it was after undo', async () => {
    await open(false, '=SUM(Sales[Amount])');
    await enter('Data!B4', [[10]]);
    while (book.history.undo());
    await book.calculation.settled();
    expect(book.tables.find('Sales')!.range).toBe('A1:C3');
    expect(values('Out!A1')).toEqual([[3]]);
    expect(values('Data!A4:C4')).toEqual([[null, null, null]]);
  });
});

describe('A spill', () => {
  it('past the edge of the grid makes the grid larger, in both directions', async () => {
    book = openBook(
      workbook({ Data: [['=SUM(A3#)', '=SUM(C3#)'], [null], ['=SEQUENCE(3000)', null, '=SEQUENCE(1,400)']] }),
    );
    await book.calculation.settled();
    expect(values('Data!A1:B1')).toEqual([[(3000 * 3001) / 2, 200 * 401]]);
    expect(values('Data!A3002')).toEqual([[3000]]);
    expect(book.cells.used(area(book, 'Data!A1').sheet)).toMatchObject({ rows: 3002, columns: 402 });
  });

  it('past the edge of Excel’s sheet is #SPILL!', async () => {
    book = openBook(workbook({ Data: [[null, '=SEQUENCE(1,16384)']] }));
    await book.calculation.settled();
    expect(values('Data!B1')).toEqual([[{ error: '#SPILL!' }]]);
  });
});

describe('A name', () => {
  it('is known in another letter case, before and after it is set anew', async () => {
    book = openBook(
      workbook(
        { Data: [[4, '=total*2', '=SUM(TOTAL,TotAl)']] },
        { names: [{ name: 'Total', refersTo: '=Data!$A$1', sheet: null }] },
      ),
    );
    await book.calculation.settled();
    expect(values('Data!B1:C1')).toEqual([[8, 8]]);
    book.names.set({ name: 'TOTAL', refersTo: '=5', sheet: null });
    await book.calculation.settled();
    expect(values('Data!B1:C1')).toEqual([[10, 10]]);
    book.names.set({ name: 'total', refersTo: '=Data!$A$1', sheet: null });
    await enter('Data!A1', [[7]]);
    expect(values('Data!B1:C1')).toEqual([[14, 14]]);
  });
});
