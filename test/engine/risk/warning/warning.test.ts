import fc from 'fast-check';
import type { Account } from '../../../../src/engine/ledger';
import { type Levels, type SignalKey, earlyWarning, signals, usualRisk, watch } from '../../../../src/engine/risk';
import { warningLevels } from '../../../../src/engine/tables';
import { ordersOf } from '../../../../src/engine/ledger/orders';
import type { Watched } from '../../../../src/engine/risk/warning/signal';
import { bookOf } from '../../ledger/book';

const asOf = 45658;
const levels = Object.fromEntries(warningLevels.rows.map(({ key, amber, red }) => [key, { amber, red }])) as Readonly<
  Record<SignalKey, Levels>
>;
const account: Account = {
  customer: 'Hill',
  asOf,
  problem: null,
  invoices: 0,
  invoiced: 100,
  disputed: 0,
  balance: 0,
  overdue: 0,
  daysPastDue: 0,
  longOverdue: 0,
  worstSettled: 0,
  earlierDefault: 0,
  insolventSince: Infinity,
  firstInvoice: Infinity,
  activeYears: 0,
  w: 2,
  ww: 2,
  wd: 0,
  wLate: 0,
  wLate60: 0,
  yearW: 0,
  yearWd: 0,
  lastW: 0,
  lastWd: 0,
  openW: 0,
  openWd: 0,
};
const quiet: Watched = {
  account,
  orders: null,
  overdueNow: null,
  overdueBefore: null,
  creditLimit: null,
  previousLimit: null,
};
const overdue: Account = { ...account, daysPastDue: 31 };
/** Paid on the day in the year before, and so many days late since. */
const later = (days: number): Account => ({ ...account, yearW: 4, lastW: 1, lastWd: days });
const light = (change: Partial<Watched>) => earlyWarning({ ...quiet, ...change }, null, levels).light;
const orders = (sinceLast: number, medianGap: number, variation = 0) => ({
  orders: { sinceLast, medianGap, variation },
});

test.each<[string, Partial<Watched>, string]>([
  ['29 days past due', { account: { ...account, daysPastDue: 29 } }, 'green'],
  ['30 days past due', { account: { ...account, daysPastDue: 30 } }, 'amber'],
  ['60 days past due', { account: { ...account, daysPastDue: 60 } }, 'red'],
  ['14 days later than in the year before', { account: later(14) }, 'green'],
  ['15 days later than in the year before', { account: later(15) }, 'amber'],
  ['30 days later than in the year before', { account: later(30) }, 'red'],
  ['9 % more overdue than a quarter ago', { account: overdue, overdueNow: 0.29, overdueBefore: 0.2 }, 'amber'],
  ['30 % more overdue than a quarter ago', { account: overdue, overdueNow: 0.3, overdueBefore: null }, 'red'],
  ['all of it overdue, and immaterial', { overdueNow: 1, overdueBefore: null }, 'green'],
  ['overdue less than before', { overdueNow: 0.1, overdueBefore: 0.9 }, 'green'],
  ['89 % of the limit used', { account: { ...account, balance: 89 }, creditLimit: 100 }, 'green'],
  ['90 % of the limit used', { account: { ...account, balance: 90 }, creditLimit: 100 }, 'amber'],
  ['110 % of the limit used', { account: { ...account, balance: 110 }, creditLimit: 100 }, 'red'],
  ['4 % contested', { account: { ...account, disputed: 4 } }, 'green'],
  ['5 % contested', { account: { ...account, disputed: 5 } }, 'amber'],
  ['15 % contested', { account: { ...account, disputed: 15 } }, 'red'],
  ['a limit raised', { creditLimit: 200, previousLimit: 100 }, 'green'],
  ['a limit cut by a fifth', { creditLimit: 80, previousLimit: 100 }, 'amber'],
  ['a limit cut to nil', { creditLimit: 0, previousLimit: 100 }, 'red'],
  ['silent for 1.9 gaps', orders(19, 10), 'green'],
  ['silent for 2 gaps', orders(20, 10), 'amber'],
  ['silent for 4 gaps', orders(40, 10), 'red'],
  ['a variation of 1.4', orders(0, 10, 1.4), 'green'],
  ['a variation of 1.5', orders(0, 10, 1.5), 'amber'],
  ['a variation of 2.5', orders(0, 10, 2.5), 'red'],
  ['nothing known', {}, 'green'],
])('%s is %s', (_, change, expected) => {
  expect(light(change)).toBe(expected);
});

test('a customer in default is red with that reason first', () => {
  const { light, reasons } = earlyWarning(
    { ...quiet, creditLimit: 80, previousLimit: 100 },
    { en: 'insolvent', zh: '破产' },
    levels,
  );
  expect([light, reasons.map(({ en }) => en)]).toEqual(['red', ['insolvent', 'limit cut by 20%']]);
});

test('red reasons come before amber ones, and both languages say the same', () => {
  const { reasons } = earlyWarning(
    { ...quiet, creditLimit: 100, previousLimit: 120, account: { ...account, balance: 120 } },
    null,
    levels,
  );
  expect(reasons.map(({ en }) => en)).toEqual(['uses 120% of the credit limit', 'limit cut by 17%']);
  expect(reasons.map(({ zh }) => zh)).toEqual(['已占用信用限额的 120%', '限额下调 17%']);
});

test('every signal has its level', () => {
  expect(signals.map(({ key }) => key).sort()).toEqual(warningLevels.rows.map(({ key }) => key).sort());
});

test('more of any signal never lightens the light', () => {
  const rank = { green: 0, amber: 1, red: 2 };
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 5, noNaN: true }),
      fc.double({ min: 0, max: 5, noNaN: true }),
      (gaps, more) => {
        expect(rank[light(orders(10 * (gaps + more), 10))]).toBeGreaterThanOrEqual(rank[light(orders(10 * gaps, 10))]);
      },
    ),
  );
});

const invoiced = (...days: readonly number[]) =>
  bookOf(days.map((invoiceDate) => ({ amount: 1, invoiceDate, dueDate: invoiceDate + 30 })));

/** Gaps 10, 10, 10, 10, 60: mean 20, sample deviation √500. */
test('gaps of orders: median, variation and days since the last', () => {
  const [orders] = ordersOf(invoiced(100, 0, 10, 20, 30, 40, 100), 130);
  expect(orders).toMatchObject({
    sinceLast: 30,
    medianGap: 10,
    variation: expect.closeTo(Math.sqrt(500) / 20, 12) as number,
  });
});

test('five order days are too few to speak of a habit; later ones do not exist yet', () => {
  expect(ordersOf(invoiced(0, 10, 20, 30, 40), 50)[0]).toBeNull();
  expect(ordersOf(invoiced(0, 10, 20, 30, 40, 60), 50)[0]).toBeNull();
  expect(ordersOf(invoiced(0, 10, 20, 30, 40, 50), 50)[0]).toMatchObject({ sinceLast: 0, medianGap: 10, variation: 0 });
});

test('credit notes are no orders', () => {
  const book = bookOf(
    [0, 10, 20, 30, 40, 50].map((invoiceDate, at) => ({
      amount: at === 5 ? -1 : 1,
      invoiceDate,
      dueDate: invoiceDate,
    })),
  );
  expect(ordersOf(book, 60)[0]).toBeNull();
});

test('the ageing of a quarter ago is that of the same book on that day', () => {
  const book = bookOf([
    { amount: 70, dueDate: asOf - 40 },
    { amount: 30, dueDate: asOf + 10 },
    { amount: 50, dueDate: asOf - 150, paidDate: asOf - 80 },
  ]);
  const [hill] = watch(book, asOf, usualRisk, () => ({ creditLimit: null, previousLimit: null }));
  expect([hill!.overdueNow, hill!.overdueBefore]).toEqual([0.7, expect.closeTo(50 / 150, 12)]);
});
