import { markOf } from '../../../src/excel/insert/mark';
import { carry, type SheetBefore } from '../../../src/excel/update/carry';
import { cellAddress } from '../../../src/taskpane/port/address';
import { blankSheet } from '../../../src/taskpane/plan/look';
import type { CellPlan, InputPlan, SheetPlan } from '../../../src/taskpane/port/sheetPlan';

type Grid = readonly (readonly (string | number | null)[])[];

const cellsOf = (grid: Grid) =>
  grid.flatMap((row, down) =>
    row.flatMap((cell, across) => (cell === null ? [] : [[cellAddress(down, across), cell] as const])),
  );

/** A sheet as it was inserted and as it is now. */
function sheetBefore(sheet: string, inputs: readonly InputPlan[], inserted: Grid, now: Grid): SheetBefore {
  const marks = Object.fromEntries(cellsOf(inserted).map(([address, cell]) => [address, markOf(cell)]));
  const contents = new Map(cellsOf(now));
  const all = new Set([...Object.keys(marks), ...contents.keys()]);
  const typed = [...all].filter((address) => {
    const content = contents.get(address);
    return (content === undefined ? undefined : markOf(content)) !== marks[address];
  });
  return { sheet, inputs, marks, contents, typed };
}

function plan(name: string, inputs: readonly InputPlan[], cells: readonly (readonly CellPlan[])[] = []): SheetPlan {
  return { ...blankSheet(name), inputs, blocks: [{ at: 'A1', cells }] };
}

const firm: readonly InputPlan[] = [{ of: 'loss', at: 'B2', rows: ['equity', 'cash'] }];
const moved: readonly InputPlan[] = [{ of: 'loss', at: 'B5', rows: ['budget', 'equity', 'cash'] }];
const inserted: Grid = [['Your firm'], ['Equity', 300], ['Cash']];

test('what was typed goes to the input of the same name, in another place and language', () => {
  const before = sheetBefore('Loss (before)', firm, inserted, [['Your firm'], ['Equity', 900], ['Cash', 50]]);
  expect(carry([before], [plan('损失', moved)])).toEqual({
    over: [
      { from: { sheet: 'Loss (before)', address: 'B2' }, to: { sheet: '损失', address: 'B6' } },
      { from: { sheet: 'Loss (before)', address: 'B3' }, to: { sheet: '损失', address: 'B7' } },
    ],
    left: [],
    both: [],
  });
});

test('what nobody has touched takes what the new plan says', () => {
  const before = sheetBefore('Loss', firm, inserted, inserted);
  expect(carry([before], [plan('Loss', moved)])).toEqual({ over: [], left: [], both: [] });
});

test('an input that was cleared stays clear', () => {
  const before = sheetBefore('Loss', firm, inserted, [['Your firm'], ['Equity'], ['Cash']]);
  expect(carry([before], [plan('Loss', firm)]).over).toEqual([
    { from: { sheet: 'Loss', address: 'B2' }, to: { sheet: 'Loss', address: 'B2' } },
  ]);
});

test('an input that the new sheets do not have, and a note beside, are named with their cells', () => {
  const now: Grid = [['Your firm'], ['Equity', 300], ['Cash', 50, 'as of May']];
  const before = sheetBefore('Loss', firm, inserted, now);
  const without = plan('Loss', [{ of: 'loss', at: 'B2', rows: ['equity'] }]);
  expect(carry([before], [without])).toEqual({ over: [], left: [{ sheet: 'Loss', cells: ['C3', 'B3'] }], both: [] });
});

test('two inputs of one name cannot be told apart, so that neither takes anything', () => {
  const before = sheetBefore('Loss', firm, inserted, [['Your firm'], ['Equity', 900], ['Cash']]);
  const twice = [plan('Loss', firm), plan('Other', firm)];
  expect(carry([before], twice)).toMatchObject({ over: [], left: [{ cells: ['B2'] }] });
});

test.each([
  ['=B3*2', 0],
  ["='Loss'!B3", 0],
  ['=Own!B3*2', 1],
  ['=2*350', 1],
])(
  'the formula %s goes over %d times: one that reads the sheets that go would read something else',
  (formula, times) => {
    const before = sheetBefore('Loss', firm, inserted, [['Your firm'], ['Equity', formula], ['Cash']]);
    const { over, left } = carry([before], [plan('Loss', firm)]);
    expect([over.length, left.length]).toEqual([times, 1 - times]);
  },
);

test('where the wizard has another number now than it had, the cell with what was typed is named', () => {
  const before = sheetBefore('Loss', firm, inserted, [['Your firm'], ['Equity', 900], ['Cash', 50]]);
  const same = plan('Loss', firm, [['Your firm'], ['Equity', 300], ['Cash', null]]);
  expect(carry([before], [same]).both).toEqual([]);
  const other = plan('Loss', firm, [['Your firm'], ['Equity', 700], ['Cash', 50]]);
  expect(carry([before], [other]).both).toEqual(['Loss!B2']);
});

test('rows that the user inserted or deleted lead nothing astray: a row is known by what stands in it', () => {
  const list: readonly InputPlan[] = [{ of: 'customers', at: 'B2', rows: ['Ghent', 'Bruges', 'Ostend', 'Ypres'] }];
  const names: Grid = [['Customer', 'Limit'], ['Ghent'], ['Bruges'], ['Ostend'], ['Ypres']];
  const now: Grid = [
    ['Customer', 'Limit'],
    ['Ghent', 10],
    ['Leuven', 15],
    ['Bruges', 20],
    ['Ypres', 40],
  ];
  const { over, left } = carry([sheetBefore('Customers', list, names, now)], [plan('Customers', list)]);
  expect(over.map(({ from, to }) => `${from.address} → ${to.address}`)).toEqual(['B2 → B2', 'B4 → B3', 'B5 → B5']);
  expect(left).toEqual([{ sheet: 'Customers', cells: ['A3', 'B3'] }]);
});

test('beside a label that was typed over nothing is taken for what it was', () => {
  const now: Grid = [['Your firm'], ['Equity of the group', 900], ['Cash', 50]];
  const { over, left } = carry([sheetBefore('Loss', firm, inserted, now)], [plan('Loss', firm)]);
  expect(over.map(({ from }) => from.address)).toEqual(['B3']);
  expect(left).toEqual([{ sheet: 'Loss', cells: ['A2', 'B2'] }]);
});

test('open rows keep their order; rows inserted among them are not guessed at', () => {
  const open: readonly InputPlan[] = [{ of: 'terms.more', at: 'A2', rows: ['+1', '+2'], columns: ['name', 'value'] }];
  const before: Grid = [['Other terms'], [], [], ['Notes']];
  const typed: Grid = [['Other terms'], ['Waiting period', 6], [], ['Notes']];
  expect(carry([sheetBefore('Policy', open, before, typed)], [plan('Policy', open)]).over).toHaveLength(2);
  const shifted: Grid = [['Other terms'], ['Waiting period', 6], [], [], ['Notes']];
  const { over, left } = carry([sheetBefore('Policy', open, before, shifted)], [plan('Policy', open)]);
  expect([over, left]).toEqual([[], [{ sheet: 'Policy', cells: ['A2', 'B2'] }]]);
});
