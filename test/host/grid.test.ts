import { openBook } from '../../src/host/grid/openBook';
import type { Book, BookEvents } from '../../src/host/grid/book';
import { area, table, workbook } from './workbooks';

let book: Book;
afterEach(() => book.dispose());

async function open(...given: Parameters<typeof workbook>) {
  book = openBook(workbook(...given));
  await book.calculation.settled();
}

async function enter(address: string, entries: Parameters<Book['cells']['enter']>[1]) {
  book.cells.enter(area(book, address), entries);
  await book.calculation.settled();
}

const values = (address: string) => book.cells.values(area(book, address));
const formula = (address: string) => book.cells.formulas(area(book, address))[0]![0];

describe('A live workbook', () => {
  it('calculates what it is opened with and shows it with its number format', async () => {
    await open({
      Data: [
        [10, 20],
        ['=A1*B1', { value: 0.256, style: { numberFormat: '0.0%' } }],
      ],
    });
    expect(values('Data!A1:B2')).toEqual([
      [10, 20],
      [200, 0.256],
    ]);
    expect(book.cells.formulas(area(book, 'Data!A1:B2'))).toEqual([
      [10, 20],
      ['=A1*B1', 0.256],
    ]);
    expect(book.cells.text(area(book, 'Data!A2:B2'))).toEqual([['200', '25.6%']]);
  });

  it('recalculates what depends on an edit', async () => {
    await open({ Data: [[10, '=A1*2', '=B1+1']] });
    await enter('Data!A1', [['50']]);
    expect(values('Data!A1:C1')).toEqual([[50, 100, 101]]);
  });

  it('reads what is typed: numbers, percentages, dates, TRUE, errors, and text after an apostrophe', async () => {
    await open({ Data: [[null]] });
    await enter('Data!A1:H1', [['1,234.5', '12%', '2024-01-31', 'true', '#N/A', "'007", 'C-001', 7]]);
    expect(values('Data!A1:H1')).toEqual([[1234.5, 0.12, 45322, true, { error: '#N/A' }, '007', 'C-001', 7]]);
    expect(book.cells.text(area(book, 'Data!B1:C1'))).toEqual([['12%', '2024-01-31']]);
  });

  it('leaves alone a cell whose entry is undefined, and clears one whose entry is null', async () => {
    await open({ Data: [[1, 2]] });
    await enter('Data!A1:B1', [[undefined, null]]);
    expect(values('Data!A1:B1')).toEqual([[1, null]]);
  });

  it('makes the grid larger when something is written beyond its edge', async () => {
    await open({ Data: [[1]] });
    await enter('Data!AZ5000', [[8]]);
    expect(values('Data!AZ5000')).toEqual([[8]]);
    expect(book.cells.used(area(book, 'Data!A1').sheet)).toMatchObject({ row: 0, column: 0, rows: 5000, columns: 52 });
  });

  it('tells what changed, by whom, with the value before and after, and not what was only recalculated', async () => {
    await open({ Data: [[1, '=A1+1']] });
    const events: BookEvents['changed'][] = [];
    book.on('changed', (event) => events.push(event));
    await enter('Data!A1', [[5]]);
    book.act('addin', () => book.cells.enter(area(book, 'Data!C1:D1'), [[1, 2]]));
    await book.calculation.settled();
    expect(events).toEqual([
      { area: area(book, 'Data!A1'), kind: 'edited', by: 'user', before: 1, after: 5 },
      { area: area(book, 'Data!C1:D1'), kind: 'edited', by: 'addin' },
    ]);
  });

  it('refuses to write into a protected sheet', async () => {
    await open({ Data: [[1]] }, { sheet: { Data: { protected: true } } });
    expect(() => book.cells.enter(area(book, 'Data!A1'), [[2]])).toThrow('The sheet "Data" is protected.');
  });
});

describe('Spilled answers', () => {
  it('spill, shrink and grow with their input, and are read like cells', async () => {
    await open({ Data: [[3, '=SEQUENCE(A1)', '=SUM(B1#)']] });
    expect(values('Data!A1:C4')).toEqual([
      [3, 1, 6],
      [null, 2, null],
      [null, 3, null],
      [null, null, null],
    ]);
    await enter('Data!A1', [[2]]);
    expect(values('Data!B1:C4')).toEqual([
      [1, 3],
      [2, null],
      [null, null],
      [null, null],
    ]);
    await enter('Data!A1', [[4]]);
    expect(values('Data!B1:C4')).toEqual([
      [1, 10],
      [2, null],
      [3, null],
      [4, null],
    ]);
    expect(book.cells.spill(area(book, 'Data!B3'))).toEqual(area(book, 'Data!B1:B4'));
  });

  it('give #SPILL! where something stands in the way, and spill again when it is gone', async () => {
    await open({ Data: [['=SEQUENCE(3)'], [null], ['in the way']] });
    expect(values('Data!A1:A3')).toEqual([[{ error: '#SPILL!' }], [null], ['in the way']]);
    expect(book.cells.spill(area(book, 'Data!A1'))).toBeNull();
    await enter('Data!A3', [[null]]);
    expect(values('Data!A1:A3')).toEqual([[1], [2], [3]]);
    await enter('Data!A2', [['x']]);
    expect(values('Data!A1:A3')).toEqual([[{ error: '#SPILL!' }], ['x'], [null]]);
  });
});

describe('Tables', () => {
  const sales = () =>
    workbook(
      {
        Data: [
          ['Customer', 'Amount', 'Double'],
          ['A', 10, '=[@Amount]*2'],
          ['B', 20, '=[@amount]*2'],
          [null],
          ['=SUM(sales[amount])', '=ROWS(Sales[#All])', '=SUM(Sales[[#Data],[Amount]:[Double]])'],
        ],
      },
      { tables: { Data: [table('Sales', 'A1:C3', ['Customer', 'Amount', 'Double'])] } },
    );

  it('are calculated with structured references in the spellings people type', async () => {
    book = openBook(sales());
    await book.calculation.settled();
    expect(values('Data!A2:C3')).toEqual([
      ['A', 10, 20],
      ['B', 20, 40],
    ]);
    expect(values('Data!A5:C5')).toEqual([[30, 3, 90]]);
    expect(formula('Data!C2')).toBe('=[@Amount]*2');
  });

  it('take the new name of a column from its heading, and so do the formulas; undo brings the old one back', async () => {
    book = openBook(sales());
    await book.calculation.settled();
    await enter('Data!B1', [['Betrag']]);
    expect(book.tables.find('sales')!.columns).toEqual(['Customer', 'Betrag', 'Double']);
    expect(formula('Data!A5')).toBe('=SUM(Sales[Betrag])');
    expect(values('Data!A5')).toEqual([[30]]);
    book.history.undo();
    await book.calculation.settled();
    expect(formula('Data!A5')).toBe('=SUM(Sales[Amount])');
    expect(values('Data!A5')).toEqual([[30]]);
  });

  it('can be added with a name that a sheet has, resized, renamed and turned back into a range', async () => {
    await open({
      Sales: [
        ['Item', 'Item'],
        ['x', 1],
        ['y', 2],
        ['z', 3],
      ],
    });
    const added = book.tables.add(area(book, 'Sales!A1:B3'), { name: 'Sales' });
    expect(added).toMatchObject({
      name: 'Sales',
      range: 'A1:B3',
      columns: ['Item', 'Item2'],
      style: 'TableStyleMedium2',
    });
    await enter('Sales!D1', [['=SUM(Sales[Item2])']]);
    expect(values('Sales!D1')).toEqual([[3]]);
    book.tables.resize('Sales', area(book, 'Sales!A1:B4'));
    await book.calculation.settled();
    expect(values('Sales!D1')).toEqual([[6]]);
    expect(() => book.tables.add(area(book, 'Sales!B2:C3'))).toThrow('A table cannot overlap another table.');
    book.tables.toRange('sales');
    expect(book.tables.list()).toEqual([]);
    expect(values('Sales!B4')).toEqual([[3]]);
  });

  it('grow when a person types below the last row', async () => {
    book = openBook(sales());
    await book.calculation.settled();
    await enter('Data!B4', [[100]]);
    expect(book.tables.find('Sales')!.range).toBe('A1:C4');
    expect(values('Data!A5')).toEqual([[130]]);
  });
});
