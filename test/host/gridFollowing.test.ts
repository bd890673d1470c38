import type { Book } from '../../src/host/grid/book';
import type { Chart } from '../../src/host/grid/document';
import { openBook } from '../../src/host/grid/openBook';
import { workbook } from './workbooks';

/** Charts stay with their cells when rows, columns and names of sheets change. (Conditional formats follow with a screen: test/e2e/page.test.ts.) */
let book: Book;
let data: string;
let report: string;

const chart: Chart = {
  name: 'Chart 1',
  kind: 'line',
  title: null,
  altText: null,
  anchor: { fromRow: 3, fromColumn: 1.5, toRow: 12, toColumn: 6 },
  series: [{ name: 'Data!$B$1', values: 'Data!$B$2:$B$5', categories: 'Data!$A$2:$A$5', color: null }],
};

beforeEach(async () => {
  book = openBook(
    workbook(
      {
        Data: [
          ['Id', 'Sum'],
          ['a', 1],
          ['b', 2],
          ['c', 3],
          ['d', 4],
        ],
        Report: [['x']],
      },
      { sheet: { Report: { charts: [chart] } } },
    ),
  );
  await book.calculation.settled();
  [data, report] = book.sheets.list().map(({ id }) => id) as [string, string];
});
afterEach(() => book.dispose());

const shown = () => book.charts.list(report)[0]!;
const series = () => {
  const { name, values, categories } = shown().series[0]!;
  return [name, values, categories];
};

describe('The series of a chart', () => {
  it('move with rows and columns inserted before them and grow with those inserted inside', () => {
    book.sheets.insertRows(data, 0, 2);
    expect(series()).toEqual(['Data!$B$3', 'Data!$B$4:$B$7', 'Data!$A$4:$A$7']);
    book.sheets.insertRows(data, 5, 1);
    book.sheets.insertColumns(data, 1, 1);
    expect(series()).toEqual(['Data!$C$3', 'Data!$C$4:$C$8', 'Data!$A$4:$A$8']);
  });

  it('shrink with rows deleted inside them, are #REF! when all are gone, and come back with undo', () => {
    book.sheets.deleteRows(data, 2, 2);
    expect(series()).toEqual(['Data!$B$1', 'Data!$B$2:$B$3', 'Data!$A$2:$A$3']);
    book.sheets.deleteRows(data, 1, 2);
    expect(series()).toEqual(['Data!$B$1', '#REF!', '#REF!']);
    book.history.undo();
    expect(series()).toEqual(['Data!$B$1', 'Data!$B$2:$B$3', 'Data!$A$2:$A$3']);
    book.history.undo();
    expect(book.charts.list(report)).toEqual([chart]);
  });

  it('take the new name of their sheet, quoted where it must be', () => {
    book.sheets.rename(data, '应收 账款');
    expect(series()).toEqual(["'应收 账款'!$B$1", "'应收 账款'!$B$2:$B$5", "'应收 账款'!$A$2:$A$5"]);
    book.history.undo();
    expect(series()).toEqual(['Data!$B$1', 'Data!$B$2:$B$5', 'Data!$A$2:$A$5']);
  });

  it('stay as they are when rows come on another sheet, where the chart itself moves down', () => {
    book.sheets.insertRows(report, 0, 2);
    expect(series()).toEqual(['Data!$B$1', 'Data!$B$2:$B$5', 'Data!$A$2:$A$5']);
    expect(shown().anchor).toEqual({ fromRow: 5, fromColumn: 1.5, toRow: 14, toColumn: 6 });
  });

  it('of a chart written by an add-in can be undone after rows were inserted', () => {
    book.act('addin', () => book.charts.add(report, { ...chart, name: 'Chart 2' }));
    book.sheets.insertRows(data, 0, 1);
    book.history.undo();
    expect(series()).toEqual(['Data!$B$1', 'Data!$B$2:$B$5', 'Data!$A$2:$A$5']);
    book.history.undo();
    expect(book.charts.list(report)).toEqual([chart]);
  });
});
