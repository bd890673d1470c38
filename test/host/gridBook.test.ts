import type { Book } from '../../src/host/grid/book';
import type { FunctionMetadata } from '../../src/host/grid/customFunctions';
import type { Chart, ConditionalFormat, Workbook } from '../../src/host/grid/document';
import { openBook } from '../../src/host/grid/openBook';
import { area, table, workbook } from './workbooks';

let book: Book;
afterEach(() => book.dispose());

async function open(...given: Parameters<typeof workbook>) {
  book = openBook(workbook(...given));
  await book.calculation.settled();
}

const values = (address: string) => book.cells.values(area(book, address));
const chart = (name: string): Chart => ({
  name,
  kind: 'columnClustered',
  title: 'Exposure',
  series: [{ name: 'Data!$B$1', values: 'Data!$B$2:$B$3', categories: 'Data!$A$2:$A$3', color: null }],
  anchor: { fromRow: 1, fromColumn: 3.5, toRow: 12, toColumn: 8 },
  altText: 'Exposure by customer',
});

describe('Sheets', () => {
  it('are added, renamed with the formulas that speak of them, moved, hidden and removed', async () => {
    await open({ Data: [[5]], Out: [['=Data!A1*2']] });
    const added = book.sheets.add('报告 1');
    expect(book.sheets.list().map(({ name }) => name)).toEqual(['Data', 'Out', '报告 1']);
    book.sheets.rename(book.sheets.find('Data')!.id, '应收 账款');
    await book.calculation.settled();
    expect(book.cells.formulas(area(book, 'Out!A1'))).toEqual([["='应收 账款'!A1*2"]]);
    expect(values('Out!A1')).toEqual([[10]]);
    book.sheets.move(added.id, 0);
    book.sheets.show(added.id, false);
    expect(book.sheets.list().map(({ name, visible }) => [name, visible])).toEqual([
      ['报告 1', false],
      ['应收 账款', true],
      ['Out', true],
    ]);
    book.sheets.remove(book.sheets.find('应收 账款')!.id);
    await book.calculation.settled();
    expect(values('Out!A1')).toEqual([[{ error: '#REF!' }]]);
    expect(() => book.sheets.add('OUT')).toThrow('There is a sheet "OUT" already.');
    expect(() => book.sheets.add('a/b')).toThrow('cannot be the name of a sheet');
  });

  it('keep references right when rows of a sheet that is not active are deleted', async () => {
    await open({ Front: [['=SUM(Data!A1:A4)', '=Data!A4']], Data: [[1], [2], [3], [4]] });
    book.sheets.deleteRows(book.sheets.find('Data')!.id, 1, 1);
    await book.calculation.settled();
    expect(book.cells.formulas(area(book, 'Front!A1:B1'))).toEqual([['=SUM(Data!A1:A3)', '=Data!A3']]);
    expect(values('Front!A1:B1')).toEqual([[8, 4]]);
    expect(book.sheets.active).toBe(book.sheets.find('Front')!.id);
  });
});

describe('Names', () => {
  it('stand for cells, ranges and constants, in Chinese too, and follow when they are set anew', async () => {
    await open(
      {
        Data: [
          [1, 2],
          ['=SUM(总额)*Rate', null],
        ],
      },
      {
        names: [
          { name: '总额', refersTo: '=Data!$A$1:$B$1', sheet: null },
          { name: 'Rate', refersTo: '=0.5', sheet: null },
        ],
      },
    );
    expect(values('Data!A2')).toEqual([[1.5]]);
    book.names.set({ name: 'rate', refersTo: '=10', sheet: null });
    await book.calculation.settled();
    expect(values('Data!A2')).toEqual([[30]]);
    expect(book.names.area(book.names.find('总额')!)).toEqual(area(book, 'Data!A1:B1'));
    book.names.remove('Rate');
    await book.calculation.settled();
    expect(values('Data!A2')).toEqual([[{ error: '#NAME?' }]]);
    expect(() => book.names.set({ name: 'A1', refersTo: '=1', sheet: null })).toThrow('"A1" cannot be a name.');
  });
});

describe('Undo', () => {
  it('takes back in one step everything that was done between begin and end, however much it is, and redo does it again', async () => {
    await open({
      Data: [
        ['Id', 'Amount'],
        ['a', 1],
        ['b', 2],
      ],
    });
    book.act('addin', () => {
      const sheet = book.sheets.add('Coverage');
      for (let row = 0; row < 30; row++)
        book.cells.enter({ sheet: sheet.id, row, column: 0, rows: 1, columns: 1 }, [[row]]);
      book.cells.style(area(book, 'Coverage!A1:A3'), { bold: true, fill: '#ffeeaa' });
      book.tables.add(area(book, 'Data!A1:B3'), { name: 'Sales' });
      book.names.set({ name: 'Total', refersTo: '=Coverage!$A$1', sheet: null });
      book.charts.add(sheet.id, chart('Chart 1'));
      book.conditionalFormats.add(sheet.id, { kind: 'dataBar', range: 'A1:A30', color: '#5b9bd5' });
    });
    await book.calculation.settled();
    expect(book.history.undo()).toBe(true);
    await book.calculation.settled();
    expect([book.sheets.list().length, book.tables.list().length, book.names.list().length]).toEqual([1, 0, 0]);
    expect(book.history.undo()).toBe(false);
    book.history.redo();
    await book.calculation.settled();
    const sheet = book.sheets.find('Coverage')!.id;
    expect(values('Coverage!A30')).toEqual([[29]]);
    expect(book.cells.styles(area(book, 'Coverage!A1'))[0]![0]).toMatchObject({ bold: true, fill: '#ffeeaa' });
    expect([
      book.tables.list().length,
      book.names.list().length,
      book.charts.list(sheet).length,
      book.conditionalFormats.list(sheet).length,
    ]).toEqual([1, 1, 1, 1]);
  });
});

describe('Undo of a person', () => {
  it('is a step of its own while an add-in is in the middle of one', async () => {
    await open({ Data: [[1, 2]] });
    book.history.begin();
    book.act('addin', () => book.cells.enter(area(book, 'Data!A1'), [[10]]));
    book.cells.enter(area(book, 'Data!B1'), [[20]]);
    book.history.end();
    book.history.undo();
    expect(values('Data!A1:B1')).toEqual([[1, 20]]);
    book.history.undo();
    expect(values('Data!A1:B1')).toEqual([[1, 2]]);
  });
});

describe('Conditional formats', () => {
  it.each<ConditionalFormat>([
    { kind: 'dataBar', range: 'A1:A5', color: '#63be7b' },
    { kind: 'colorScale', range: 'A1:A5', colors: ['#f8696b', '#ffeb84', '#63be7b'] },
    {
      kind: 'cellValue',
      range: 'A1:A5',
      operator: 'greaterThan',
      formula1: '100',
      style: { color: '#9c0006', fill: '#ffc7ce' },
    },
    { kind: 'cellValue', range: 'A1:A5', operator: 'between', formula1: '1', formula2: '2', style: { bold: true } },
    { kind: 'cellValue', range: 'B2:B5', operator: 'lessThanOrEqual', formula1: '$D$1', style: { fill: '#c6efce' } },
    { kind: 'cellValue', range: 'B2:B5', operator: 'equalTo', formula1: '"AAA"', style: { fill: '#c6efce' } },
  ])('are read back as they were added: $kind $operator', async (format) => {
    await open({ Data: [[1]] });
    const { sheet } = area(book, 'Data!A1');
    book.conditionalFormats.add(sheet, format);
    expect(book.conditionalFormats.list(sheet)).toEqual([format]);
    book.conditionalFormats.clear(area(book, 'Data!A3:B3'));
    expect(book.conditionalFormats.list(sheet)).toEqual([]);
  });
});

describe('Selection', () => {
  it('is set, read and told, and activates its sheet', async () => {
    await open({ Data: [[1]], Out: [[2]] });
    const told: unknown[] = [];
    book.on('selected', ({ area: selected }) => told.push(selected));
    book.selection.select(area(book, 'Out!B2:C5'));
    expect(book.selection.area()).toEqual(area(book, 'Out!B2:C5'));
    expect(book.sheets.active).toBe(book.sheets.find('Out')!.id);
    expect(told).toEqual([area(book, 'Out!B2:C5')]);
  });
});

describe('A document', () => {
  it('comes back from the sheet as it went in, with results, spills, tables, names, formats and charts', async () => {
    const document: Workbook = workbook(
      {
        Data: [
          ['Id', { value: 'Amount', style: { bold: true, color: '#1f4e79', horizontal: 'right' } }],
          ['a', { value: 45322, style: { numberFormat: 'yyyy-mm-dd' } }],
          ['007', true],
          [{ value: { error: '#N/A' } }, { value: 10, formula: '=ROWS(T[#All])+7' }],
        ],
        Out: [
          [{ value: 1, formula: '=SEQUENCE(2,2)', spills: { rows: 2, columns: 2 } }, { value: 2 }],
          [{ value: 3 }, { value: 4 }],
        ],
      },
      {
        names: [
          { name: 'AsOf', refersTo: '=Data!$B$2', sheet: null },
          { name: 'Local', refersTo: '=Out!$A$1', sheet: 'Out' },
        ],
        settings: { draft: '{"a":1}' },
        tables: { Data: [table('T', 'A1:B3', ['Id', 'Amount'])] },
        sheet: {
          Data: {
            columnWidths: { 0: 12, 1: 20 },
            frozenRows: 1,
            charts: [chart('Chart 1')],
            conditionalFormats: [{ kind: 'dataBar', range: 'B2:B3', color: '#63be7b' }],
          },
          Out: {
            visible: false,
            protected: true,
            layout: {
              tabColor: '#0f6c4a',
              gridlines: false,
              rowHeights: { 0: 30 },
              merged: ['D1:E1'],
              landscape: true,
              printArea: 'A1:F9',
              titleRows: null,
              titleColumns: null,
              pagesWide: 1,
              pagesTall: null,
              paper: 9,
              footer: '&L&8&F&C&8&A&R&8&P / &N',
              margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.65, header: 0.3, footer: 0.3 },
            },
          },
        },
      },
    );
    book = openBook(document);
    await book.calculation.settled();
    expect(book.toDocument()).toEqual(document);
  });

  it('with 1,500 rows of a function calculates one of them again after one edit', async () => {
    let calls = 0;
    const once: FunctionMetadata = {
      id: 'ONCE',
      name: 'ONCE',
      description: '',
      parameters: [{ name: 'value', description: '', type: 'any', dimensionality: 'scalar' }],
      result: { type: 'any', dimensionality: 'scalar' },
    };
    const rows = Array.from({ length: 1500 }, (_, index) => [index, `=ONCE(A${index + 1})`]);
    book = openBook(workbook({ Data: rows, Out: [['=SUM(Data!B1:B1500)']] }), {
      functions: {
        functions: [once],
        run: ({ arguments: [value] }) => {
          calls++;
          return (value as number) * 2;
        },
      },
    });
    await book.calculation.settled();
    expect(calls).toBe(1500);
    book.cells.enter(area(book, 'Data!A701'), [[1_000_000]]);
    await book.calculation.settled();
    expect(calls).toBe(1501);
    expect(values('Out!A1')).toEqual([[1499 * 1500 + 2 * (1_000_000 - 700)]]);
  });
});
