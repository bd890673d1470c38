import { ICommandService, IUniverInstanceService, LocaleType, type Univer } from '@univerjs/core';
import { SortRangeCommand, SortType } from '@univerjs/sheets-sort';
import type { Book } from '../../src/host/grid/book';
import { openBook } from '../../src/host/grid/openBook';
import { area, table, workbook } from './workbooks';

/** A table sorted by the menu of one of its headings, which gives the library's own command. */
let book: Book;
let univer: Univer;
afterEach(() => book.dispose());

const columns = ['Town', 'Amount', 'Double', 'Share'];
const rows = [
  columns,
  ['Ghent', 30, '=B2*2', '=[@Amount]/SUM(Sales[Amount])'],
  ['Bruges', 10, '=B3*2', '=[@Amount]/SUM(Sales[Amount])'],
  ['Ostend', 20, '=B4*2', '=[@Amount]/SUM(Sales[Amount])'],
];
const values = (address: string) => book.cells.values(area(book, address));

async function open(totals: boolean) {
  book = openBook(
    workbook(
      {
        Data: totals ? [...rows, ['Total', '=SUM(Sales[Amount])', null, null]] : rows,
        Out: [['=INDEX(Sales[Town],1)']],
      },
      { tables: { Data: [{ ...table('Sales', totals ? 'A1:D5' : 'A1:D4', columns), totals }] } },
    ),
    {
      look: {
        locale: LocaleType.EN_US,
        locales: { [LocaleType.EN_US]: {} },
        dark: false,
        plug: (given) => {
          univer = given;
        },
        plugLast: () => {},
      },
    },
  );
  await book.calculation.settled();
}

async function sort(type: SortType, lastRow: number) {
  const sheet = area(book, 'Data!A1').sheet;
  const commands = univer.__getInjector().get(ICommandService);
  await commands.executeCommand(SortRangeCommand.id, {
    unitId: univer.__getInjector().get(IUniverInstanceService).getFocusedUnit()!.getUnitId(),
    subUnitId: sheet,
    range: { startRow: 1, endRow: lastRow, startColumn: 0, endColumn: 3 },
    orderRules: [{ colIndex: 1, type }],
    hasTitle: false,
  });
  await book.calculation.settled();
}

it('A sorted table keeps every row together, its formulas look at their own row, and undo puts all back', async () => {
  await open(false);
  await sort(SortType.ASC, 3);
  const ascending = [
    ['Bruges', 10, 20, 10 / 60],
    ['Ostend', 20, 40, 20 / 60],
    ['Ghent', 30, 60, 30 / 60],
  ];
  expect(values('Data!A2:D4')).toEqual(ascending);
  expect(values('Out!A1')).toEqual([['Bruges']]);
  book.cells.enter(area(book, 'Data!B2'), [[40]]);
  await book.calculation.settled();
  expect(values('Data!C2')).toEqual([[80]]);
  book.history.undo();
  book.history.undo();
  await book.calculation.settled();
  expect(values('Data!A2:C4')).toEqual([
    ['Ghent', 30, 60],
    ['Bruges', 10, 20],
    ['Ostend', 20, 40],
  ]);
  expect(book.cells.formulas(area(book, 'Data!C2:C4'))).toEqual([['=B2*2'], ['=B3*2'], ['=B4*2']]);
});

it('A totals row stays below the rows that are sorted', async () => {
  await open(true);
  await sort(SortType.DESC, 4);
  expect(values('Data!A2:B5')).toEqual([
    ['Ghent', 30],
    ['Ostend', 20],
    ['Bruges', 10],
    ['Total', 60],
  ]);
});

it('A protected sheet is not sorted', async () => {
  await open(false);
  const refused: unknown[] = [];
  book.on('refused', (event) => refused.push(event.reason));
  book.sheets.protect(area(book, 'Data!A1').sheet, true);
  await sort(SortType.ASC, 3).catch(() => {});
  expect(values('Data!A2:A4')).toEqual([['Ghent'], ['Bruges'], ['Ostend']]);
  expect(refused).toEqual(['protected']);
});
