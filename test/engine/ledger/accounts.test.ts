import fc from 'fast-check';
import { Problem } from '../../../src/engine/problem';
import { accountsFrom, paymentMeasures, usualPastDue, type Account } from '../../../src/engine/ledger';
import { openBalance } from '../../../src/engine/ledger/openBalance';
import { bookOf, type Invoice } from './book';

const asOf = 45658;
const accountOf = (...invoices: readonly Invoice[]) => accountsFrom(bookOf(invoices), asOf)[0]!;
const measured = (account: Account) =>
  Object.fromEntries(paymentMeasures.map((measure) => [measure.name.en, measure.of(account)]));

test.each([
  ['neither paid date nor paid', {}, 100],
  ['a paid date before the day: settled in full', { paidDate: asOf - 1 }, 0],
  ['a paid date on the day: settled in full', { paidDate: asOf }, 0],
  ['a paid date after the day: has not happened', { paidDate: asOf + 1 }, 100],
  ['a part paid without date: before the day', { paid: 40 }, 60],
  ['a part paid on the day', { paid: 40, paidDate: asOf }, 60],
  ['a part paid after the day: has not happened', { paid: 40, paidDate: asOf + 1 }, 100],
  ['an invoice dated on the day', { invoiceDate: asOf }, 100],
  ['an invoice dated after the day: does not exist', { invoiceDate: asOf + 1 }, 0],
] as const)('%s', (_, given, open) => {
  expect(openBalance(bookOf([{ amount: 100, dueDate: asOf - 10, ...given }]), 0, asOf)).toBe(open);
});

test('days late are averaged by amount: 100 paid 10 days late and 300 paid 30 days late are 25 days', () => {
  const dueDate = asOf - 60;
  expect(
    measured(
      accountOf({ amount: 100, dueDate, paidDate: dueDate + 10 }, { amount: 300, dueDate, paidDate: dueDate + 30 }),
    ),
  ).toMatchObject({ 'Days beyond terms': 25, 'Late share': 1, 'Late over 60': 0 });
});

test('an invoice that fell due half a year earlier weighs half', () => {
  const account = accountsFrom(
    bookOf([
      { amount: 100, dueDate: asOf, paidDate: asOf },
      { amount: 100, dueDate: asOf - 180, paidDate: asOf - 150 },
    ]),
    asOf,
    { window: 730, halfLife: 180 },
  )[0]!;
  expect(measured(account)['Days beyond terms']).toBeCloseTo((0.5 * 30) / 1.5, 12);
});

test.each([
  [60, 0],
  [61, 1],
])('%d days late is a share over 60 of %d', (days, share) => {
  expect(measured(accountOf({ amount: 1, dueDate: asOf - 100, paidDate: asOf - 100 + days }))['Late over 60']).toBe(
    share,
  );
});

test.each([
  [730, 20],
  [731, null],
])('an invoice due %d days ago counts as %p: the window is two years', (age, days) => {
  expect(measured(accountOf({ amount: 1, dueDate: asOf - age, paidDate: asOf - age + 20 }))['Days beyond terms']).toBe(
    days,
  );
});

test('open invoices not yet due say nothing, past due ones count their days so far, payment more than 30 days early counts as 30', () => {
  expect(measured(accountOf({ amount: 1, dueDate: asOf }))['Days beyond terms']).toBeNull();
  expect(measured(accountOf({ amount: 1, dueDate: asOf - 1 }))['Days beyond terms']).toBe(1);
  expect(measured(accountOf({ amount: 1, dueDate: asOf - 1, paidDate: asOf - 90 }))['Days beyond terms']).toBe(-30);
});

test('a contested part is no late payment: it has a share of its own', () => {
  expect(measured(accountOf({ amount: 100, dueDate: asOf - 50, disputed: 100 }))).toMatchObject({
    'Days beyond terms': null,
    'Disputed share': 1,
  });
  expect(accountOf({ amount: 1000, dueDate: asOf - 50, disputed: 300 })).toMatchObject({
    balance: 700,
    daysPastDue: 50,
  });
});

test('a contested part that was settled later counts as any payment does, late by all its days, and keeps its share', () => {
  const settled = { amount: 1000, dueDate: asOf - 60, paidDate: asOf - 10, disputed: 400 };
  expect(measured(accountOf(settled))).toMatchObject({ 'Days beyond terms': 50, 'Disputed share': 0.4 });
  const inPart = { ...settled, paid: 600 };
  expect(accountOf(inPart).balance).toBe(0);
  const [early, late] = [{ amount: 600, dueDate: asOf - 60, paidDate: asOf - 60 }, settled];
  expect(measured(accountOf(early, late))['Days beyond terms']).toBeCloseTo((1000 * 50) / 1600, 12);
});

test('the trend is the mean days late of the last 90 days less that of the year before, by the day of payment', () => {
  const paid = (ago: number, late: number, amount = 100) => ({
    amount,
    dueDate: asOf - ago - late,
    paidDate: asOf - ago,
  });
  const before = [paid(90, 10), paid(454, 20)];
  expect(measured(accountOf(...before, paid(89, 40)))['Trend']).toBe(25);
  expect(measured(accountOf(...before, paid(89, 40), paid(0, 70, 200)))['Trend']).toBeCloseTo((40 + 140) / 3 - 15, 12);
  expect(measured(accountOf(...before, paid(455, 400), paid(89, 40)))['Trend']).toBe(25);
  expect(measured(accountOf(...before, paid(10, -90)))['Trend']).toBe(-45);
});

test('an open invoice counts for the trend with its days so far, at least those taken of late, if it is material', () => {
  const before = { amount: 10_000, dueDate: asOf - 220, paidDate: asOf - 200 };
  const trend = (...open: readonly Invoice[]) => measured(accountOf(before, ...open))['Trend'];
  expect(trend({ amount: 1000, dueDate: asOf - 50 })).toBe(30);
  expect(trend({ amount: 1000, dueDate: asOf - 5 })).toBe(0);
  expect(trend({ amount: 500, dueDate: asOf - 50 })).toBeNull();
  expect(
    trend({ amount: 1000, dueDate: asOf - 5 }, { amount: 9000, dueDate: asOf - 52, paidDate: asOf - 20 }),
  ).toBeCloseTo(12, 12);
});

test('without payments in the year before there is no trend, and none without any since', () => {
  expect(measured(accountOf({ amount: 1000, dueDate: asOf - 5 }))['Trend']).toBeNull();
  expect(measured(accountOf({ amount: 1, dueDate: asOf - 220, paidDate: asOf - 200 }))['Trend']).toBeNull();
});

test('credit notes reduce the balance and are no payment behaviour', () => {
  expect(accountOf({ amount: 100, dueDate: asOf }, { amount: -30, dueDate: asOf - 200 })).toMatchObject({
    balance: 70,
    invoiced: 100,
    w: 0,
    invoices: 2,
  });
});

test('insolvency counts from its day on, a bare yes on the day itself', () => {
  const since = (insolvent: number) => accountOf({ amount: 1, dueDate: asOf, insolvent }).insolventSince;
  expect([since(asOf - 1), since(asOf), since(asOf + 1), since(Infinity)]).toEqual([asOf - 1, asOf, Infinity, asOf]);
});

test('a row that cannot be read spoils its own account with the first reason', () => {
  const problem = new Problem({ kind: 'invalid', found: 'x' });
  const later = new Problem({ kind: 'invalid', found: 'y' });
  const book = {
    ...bookOf([
      { amount: 1, dueDate: asOf },
      { amount: 1, dueDate: asOf, customer: 'Dale' },
    ]),
    problems: new Map([
      [7, later],
      [3, problem],
    ]),
    customerOfProblem: new Map([
      [7, 1],
      [3, 1],
    ]),
  };
  expect(accountsFrom(book, asOf).map((account) => account.problem)).toEqual([null, problem]);
});

const invoices = fc.array(
  fc.record({
    customer: fc.constantFrom('Hill', 'Dale', 'Moor'),
    amount: fc.integer({ min: -500, max: 5000 }),
    invoiceDate: fc.integer({ min: asOf - 900, max: asOf + 10 }),
    dueDate: fc.integer({ min: asOf - 800, max: asOf + 60 }),
    paidDate: fc.option(fc.integer({ min: asOf - 800, max: asOf + 60 }), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 30 },
);
const shares = ['Days beyond terms', 'Late share', 'Late over 60', 'Trend', 'Disputed share', 'Payment index', 'Years'];

test('the order of rows changes no measure', () => {
  fc.assert(
    fc.property(invoices, (given) => {
      const one = new Map(accountsFrom(bookOf(given), asOf).map((account) => [account.customer, measured(account)]));
      for (const account of accountsFrom(bookOf([...given].reverse()), asOf))
        expectClose(measured(account), one.get(account.customer)!);
    }),
  );
});

test('splitting an invoice in two changes no share, average or balance', () => {
  fc.assert(
    fc.property(invoices, (given) => {
      const halves = given.flatMap((invoice) => [
        { ...invoice, amount: invoice.amount / 4 },
        { ...invoice, amount: invoice.amount * 0.75 },
      ]);
      const [whole, split] = [given, halves].map((list) => accountsFrom(bookOf(list), asOf));
      whole!.forEach((account, index) => {
        expectClose(pick(measured(split![index]!)), pick(measured(account)));
        expect(split![index]!.balance).toBeCloseTo(account.balance, 6);
      });
    }),
  );
});

test('all amounts times k, the immaterial one too: balances times k, everything else unchanged', () => {
  fc.assert(
    fc.property(invoices, fc.integer({ min: 2, max: 1000 }), (given, k) => {
      const whole = accountsFrom(bookOf(given), asOf);
      const bigger = accountsFrom(
        bookOf(given.map((invoice) => ({ ...invoice, amount: invoice.amount * k }))),
        asOf,
        undefined,
        { ...usualPastDue, aboveAmount: usualPastDue.aboveAmount * k },
      );
      whole.forEach((account, index) => {
        expectClose(measured(bigger[index]!), measured(account));
        expect(bigger[index]!.balance).toBeCloseTo(account.balance * k, 4);
      });
    }),
  );
});

function pick(measures: Record<string, number | null>): Record<string, number | null> {
  return Object.fromEntries(shares.map((name) => [name, measures[name]!]));
}

function expectClose(one: Record<string, number | null>, other: Record<string, number | null>): void {
  for (const [name, value] of Object.entries(one)) {
    const right = other[name]!;
    if (value === null || right === null) expect({ name, value }).toEqual({ name, value: right });
    else expect(Math.abs(value - right)).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(right)));
  }
}

test('without a date of the invoice business began when it fell due, or on the day where that is still to come', () => {
  expect(measured(accountOf({ amount: 1, dueDate: asOf - 365.25 }))['Years']).toBe(1);
  expect(measured(accountOf({ amount: 1, dueDate: asOf + 30 }))['Years']).toBe(0);
});
