import { Problem } from '../../src/engine/problem';
import { dilution } from '../../src/functions/catalogue/dilution';
import { topDebtors } from '../../src/functions/catalogue/topDebtors';
import { invoke } from '../../src/functions/invoke';
import { dilutionLayout, dilutionLines } from '../../src/functions/layouts/dilution';
import { topDebtorsLayout, topDebtorsLines } from '../../src/functions/layouts/topDebtors';
import { lineName } from '../../src/functions/line';
import { reader } from '../../src/functions/reader';
import type { Cells } from '../../src/workbook/values/cells';

const asOf = [['2026-12-31']];
const twoDigits = (value: number) => String(value).padStart(2, '0');

/** 100 invoiced and paid every month, the yearly rebate of 5 % credited at the end. */
const yearly: Cells = [
  ['Customer', 'Type', 'Amount', 'Invoice date', 'Due date', 'Paid date'],
  ...Array.from({ length: 12 }, (_, at) => [
    'Harbour',
    'Invoice',
    100,
    `2026-${twoDigits(at + 1)}-10`,
    `2026-${twoDigits(at + 1)}-20`,
    `2026-${twoDigits(at + 1)}-20`,
  ]),
  ['Harbour', 'Credit note', -60, '2026-12-30', '2026-12-30', '2026-12-31'],
];

test('ABF Journal: sales of 100 a month and a rebate of 5% credited at the end of the year dilute the twelve months by 5%', async () => {
  const read = reader(dilutionLayout, await invoke(dilution, [yearly, asOf]));
  const all = read.line(lineName(dilutionLines.all, { count: 12 }))!;
  expect([all.number('sales'), all.number('credits'), all.number('dilution')]).toEqual([1200, 60, 0.05]);
  expect(read.line(dilutionLines.recent.words)!.number('dilution')).toBeCloseTo(0.2, 12);
  expect(read.row(12).text('month')).toBe('2026-12');
  expect(read.row(12).number('dilution')).toBe(0.6);
});

test('the first and the last day of a month belong to it, and what came after asOf does not count', async () => {
  const ledger = [
    ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'],
    ['A', 100, '2026-10-31', '2026-11-30', '2026-12-01'],
    ['A', 100, '2026-11-01', '2026-11-30', '2026-12-01'],
    ['A', -10, '2026-11-30', '2026-11-30', '2026-12-01'],
    ['A', 999, '2027-01-01', '2027-01-31', null],
  ];
  const read = reader(dilutionLayout, await invoke(dilution, [ledger, asOf, [[2]]]));
  expect([read.row(1).text('month'), read.row(1).number('sales'), read.row(1).number('credits')]).toEqual([
    '2026-11',
    100,
    10,
  ]);
  expect([read.row(2).text('month'), read.row(2).number('sales')]).toEqual(['2026-12', 0]);
});

test('a month of credits alone has no rate and says so', async () => {
  const ledger = [
    ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'],
    ['A', 100, '2026-11-10', '2026-11-30', '2026-12-01'],
    ['A', -10, '2026-12-10', '2026-12-10', null],
  ];
  const read = reader(dilutionLayout, await invoke(dilution, [ledger, asOf]));
  expect(read.row(2).cell('dilution')).toBe('');
  expect(read.row(2).text('note')).toContain('Nothing was invoiced in this month');
  expect(read.line(lineName(dilutionLines.all, { count: 2 }))!.number('dilution')).toBe(0.1);
});

test('a customer of whom a row cannot be read is in no month, though he alone shows that the ledger keeps paid invoices', async () => {
  const ledger: Cells = [
    ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'],
    ['A', 100, '2026-11-10', '2026-11-30', '2026-12-01'],
    ['A', 'see mail', '2026-12-10', '2026-12-10', null],
    ['B', 200, '2026-11-12', '2026-12-30', null],
    ['B', -10, '2026-12-12', '2026-12-12', null],
  ];
  const read = reader(dilutionLayout, await invoke(dilution, [ledger, asOf]));
  expect(read.row(1).number('sales')).toBe(200);
  expect(read.line(lineName(dilutionLines.all, { count: 2 }))!.number('dilution')).toBe(0.05);
  expect(read.line({ en: 'Left out: A', zh: '' })!.text('note')).toContain('found "see mail"');
});

test('a ledger of open invoices only is refused with what is needed', async () => {
  const open = [
    ['Customer', 'Amount', 'Invoice date', 'Due date'],
    ['A', 100, '2026-11-10', '2026-11-30'],
  ];
  await expect(invoke(dilution, [open, asOf])).rejects.toThrow('needs paid invoices');
});

const ledger: Cells = [
  ['Customer', 'Amount', 'Due date', 'Disputed amount'],
  ['A', 600, '2027-01-31', null],
  ['B', 300, '2026-09-01', null],
  ['C', 100, '2026-12-01', 50],
];
const customers: Cells = [
  ['Customer', 'Name', 'Credit limit'],
  ['A', 'Alder Ltd', 500],
  ['B', 'Beech Ltd', null],
  ['C', 'Cedar Ltd', 200],
];
const debtors = async (given: readonly unknown[]) => reader(topDebtorsLayout, await invoke(topDebtors, given));

test('debtors stand by what they owe with share, what is past due and the use of their limits; the total adds up', async () => {
  const read = await debtors([ledger, customers, asOf, [[2]]]);
  const rows = [1, 2].map((at) => read.row(at));
  expect(rows.map((row) => [row.text('debtor'), row.number('share'), row.number('cumulative')])).toEqual([
    ['Alder Ltd', 0.6, 0.6],
    ['Beech Ltd', 0.3, expect.closeTo(0.9, 12)],
  ]);
  expect([rows[0]!.number('use'), rows[0]!.number('over'), rows[1]!.number('over90')]).toEqual([1.2, 100, 300]);
  // Beside others who have a limit, Beech has none: all of it lies above.
  expect([rows[1]!.number('limit'), rows[1]!.number('over')]).toEqual([0, 300]);
  expect(read.line(lineName(topDebtorsLines.others, { count: 1 }))!.number('outstanding')).toBe(100);
  const total = read.line(topDebtorsLines.total.words)!;
  expect([total.number('outstanding'), total.number('overdue'), total.number('over')]).toEqual([1000, 400, 400]);
});

test('what is contested uses no limit, and a discretionary limit of the policy is known', async () => {
  const read = await debtors([ledger, customers, asOf, null, [['Discretionary limit', 120]]]);
  const cedar = read.line({ en: 'Cedar Ltd', zh: '' })!;
  expect([cedar.number('outstanding'), cedar.number('use'), cedar.number('idle')]).toEqual([100, 0.25, 150]);
  expect(read.line({ en: 'Beech Ltd', zh: '' })!.number('limit')).toBe(120);
});

test('a limit that cannot be read is named for who it may be, and the others stand', async () => {
  const spoiled = customers.map((row, at) => (at === 2 ? row.with(2, 'as agreed') : row));
  const read = await debtors([ledger, spoiled, asOf]);
  expect(read.line({ en: 'Alder Ltd', zh: '' })!.number('over')).toBe(100);
  const beech = read.line({ en: 'B', zh: '' })!;
  expect(beech.number('outstanding')).toBe(300);
  expect(beech.cell('limit')).toBeInstanceOf(Problem);
  expect(beech.text('note')).toContain('as agreed');
  expect(read.line(topDebtorsLines.total.words)!.cell('over')).toBeInstanceOf(Problem);
});

test('an invoice that cannot be read leaves its debtor out of the list and the total, and names him with the place', async () => {
  const spoiled = ledger.map((row, at) => (at === 3 ? row.with(1, 'n/a') : row));
  const read = await debtors([spoiled, customers, asOf]);
  expect(read.line({ en: 'Cedar Ltd', zh: '' })).toBeNull();
  expect(read.line({ en: 'Alder Ltd', zh: '' })!.number('share')).toBeCloseTo(2 / 3, 12);
  const total = read.line(topDebtorsLines.total.words)!;
  expect([total.number('outstanding'), total.number('overdue'), total.number('over')]).toEqual([900, 300, 400]);
  expect(read.line({ en: 'Left out: C', zh: '' })!.text('note')).toBe(
    'Receivables row 4, "Amount": expected an amount, found "n/a".',
  );
});

test.each([['0'], ['ten'], [1001]])('%s debtors are refused', async (count) => {
  await expect(invoke(topDebtors, [ledger, customers, asOf, [[count]]])).rejects.toThrow(
    'a whole number from 1 to 1000',
  );
});

test('in Chinese', async () => {
  const answer = await invoke(topDebtors, [
    [
      ['客户', '金额', '到期日'],
      ['华东贸易', 1000, '2026-05-31'],
    ],
    [
      ['客户', '信用限额'],
      ['华东贸易', 800],
    ],
    asOf,
  ]);
  expect(answer[1]!.slice(0, 10)).toEqual(['华东贸易', '', 1000, 1, 1, 1000, 1000, 800, 1.25, 200]);
  expect(answer.at(-1)![0]).toBe('合计');
});
