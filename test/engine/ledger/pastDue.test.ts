import fc from 'fast-check';
import { accountsFrom, usualPastDue } from '../../../src/engine/ledger';
import { openBalance } from '../../../src/engine/ledger/openBalance';
import { bookOf, type Invoice } from './book';

const asOf = 45_658;
const accountOf = (...invoices: readonly Invoice[]) => accountsFrom(bookOf(invoices), asOf)[0]!;
const open = (amount: number, ago: number): Invoice => ({ amount, invoiceDate: asOf - 400, dueDate: asOf - ago });
const daysOf = (...invoices: readonly Invoice[]) => accountOf(...invoices).daysPastDue;

describe('days past due count from when more than 500 and more than 1 % of what is owed is overdue', () => {
  test.each<[string, readonly Invoice[], number]>([
    ['500 is too little', [open(500, 120)], 0],
    ['501 is not', [open(501, 120)], 120],
    ['1 % of what is owed is too little', [open(1000, 120), open(99_000, -10)], 0],
    ['more than 1 % is not', [open(1001, 120), open(99_000, -10)], 120],
    ['small ones add up: from the day of the one that makes them material', [open(300, 120), open(300, 40)], 40],
    ['a remainder is passed over', [open(50, 120), open(50_000, 12)], 12],
    ['a credit note takes the oldest away', [open(5000, 120), open(-5000, 5), open(600, 7)], 7],
    ['a credit balance is never late', [open(-4000, 200)], 0],
    ['due today is not yet late', [open(5000, 0)], 0],
    ['what is disputed does not count', [{ ...open(5000, 120), disputed: 4600 }, open(101, 8)], 8],
  ])('%s', (_, invoices, days) => {
    expect(daysOf(...invoices)).toBe(days);
  });

  test('both thresholds are settings', () => {
    const days = (aboveShare: number, aboveAmount: number) =>
      accountsFrom(bookOf([open(50, 120), open(950, -10)]), asOf, undefined, {
        ...usualPastDue,
        aboveShare,
        aboveAmount,
      })[0]!.daysPastDue;
    expect([days(0.01, 49), days(0.01, 50), days(0.049, 0), days(0.05, 0), days(0, 0)]).toEqual([120, 0, 120, 0, 120]);
  });
});

const paid = (amount: number, ago: number, late: number): Invoice => ({
  amount,
  invoiceDate: asOf - ago - 30,
  dueDate: asOf - ago,
  paidDate: asOf - ago + late,
});

describe('an earlier default is what was material then', () => {
  test.each<[string, readonly Invoice[], 0 | 1]>([
    ['501 settled 90 days late', [paid(501, 400, 90)], 1],
    ['501 settled 89 days late', [paid(501, 400, 89)], 0],
    ['500 settled 200 days late', [paid(500, 400, 200)], 0],
    ['1,000 late beside 99,000 owed in those days', [paid(1000, 700, 95), paid(99_000, 600, 0)], 0],
    ['1,000 late, the rest paid while it was late', [paid(1000, 700, 95), paid(99_000, 640, 0)], 0],
    ['1,000 late since the rest was paid', [paid(1000, 700, 95), paid(99_000, 701, 0)], 1],
    ['small ones that were late together', [paid(300, 400, 120), paid(300, 390, 120)], 1],
    ['small ones one after the other', [paid(300, 400, 95), paid(300, 290, 95)], 0],
    ['what a credit of those days covered', [paid(600, 400, 120), { ...paid(-600, 395, 0), paidDate: asOf - 200 }], 0],
    ['what was disputed', [{ ...paid(5000, 400, 120), disputed: 5000 }], 0],
    ['a part that was paid late', [{ ...paid(5000, 400, 120), paid: 600 }], 1],
  ])('%s', (_, invoices, expected) => {
    expect(accountOf(...invoices).earlierDefault).toBe(expected);
  });
});

/** Day by day, with every invoice looked at anew; half-days, because what is paid is owed until the evening. */
function wasInDefault(invoices: readonly Invoice[]): 0 | 1 {
  const book = bookOf(invoices);
  const owedThen: number[] = [];
  for (let day = asOf - 700; day <= asOf; day++) {
    const before = invoices.map((_, entry) => openBalance(book, entry, day - 1));
    const morning = invoices.map(({ invoiceDate, amount }, entry) => (invoiceDate === day ? amount : before[entry]!));
    for (const balances of [morning, invoices.map((_, entry) => openBalance(book, entry, day))]) {
      owedThen.push(sum(balances));
      const late = sum(
        balances.filter((_, entry) => invoices[entry]!.amount < 0 || day - invoices[entry]!.dueDate >= 90),
      );
      if (late > Math.max(500, 0.01 * Math.max(...owedThen.slice(-181)))) return 1;
    }
  }
  return 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const settled = fc
  .record({
    amount: fc.constantFrom(-600, 100, 300, 600, 30_000, 90_000),
    invoiced: fc.integer({ min: 0, max: 500 }),
    terms: fc.integer({ min: 0, max: 60 }),
    late: fc.integer({ min: -20, max: 130 }),
  })
  .map(({ amount, invoiced, terms, late }) => {
    const invoiceDate = asOf - 690 + invoiced;
    const dueDate = invoiceDate + (amount < 0 ? 0 : terms);
    return {
      amount,
      invoiceDate,
      dueDate,
      paidDate: Math.max(invoiceDate + 1, dueDate + (amount < 0 ? 40 + late : late)),
    };
  });

test('going through the changes finds what looking at every day finds', () => {
  fc.assert(
    fc.property(fc.array(settled, { minLength: 1, maxLength: 8 }), (invoices) => {
      expect(accountOf(...invoices, paid(1, 690, 100)).earlierDefault).toBe(
        wasInDefault([...invoices, paid(1, 690, 100)]),
      );
    }),
    { numRuns: 300 },
  );
});
