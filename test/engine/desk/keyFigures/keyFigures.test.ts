import fc from 'fast-check';
import { attempt } from '../../../../src/engine/attempt';
import { invoicedSales, keyFigureBook, keyFigures, oneFigure, type CreditSales } from '../../../../src/engine/desk';
import { dayOf, isoDay, serialOf } from '../../../../src/engine/ledger';
import { Problem } from '../../../../src/engine/problem';
import { bookOf, type Invoice } from '../../ledger/book';
import { largeBook, monthsUntil } from '../made';

const asOf = serialOf(2026, 6, 30)!;
const figuresOf = (invoices: readonly Invoice[], sales: CreditSales, day = asOf) => {
  const book = keyFigureBook(bookOf(invoices), () => sales, day);
  return Object.fromEntries(
    Object.entries(keyFigures).map(([key, figure]) => {
      const value = attempt(() => figure.of(book));
      return [key, value instanceof Problem ? value.message : value];
    }),
  );
};
const open = (amount: number, more: Partial<Invoice> = {}): Invoice => ({
  amount,
  invoiceDate: asOf - 10,
  dueDate: asOf + 20,
  ...more,
});

test.each([
  [212, 60 + (32 / 70) * 30, 61 + (32 / 70) * 30],
  [100, 30, 30],
  [100.5, 30 + (0.5 / 80) * 30, 30 + (0.5 / 80) * 31],
  [50, 15, 15],
  [0, 0, 0],
])('countback of %d over April 70, May 80, June 100 is %d days, %d by real months', (amount, thirty, real) => {
  const { countback30, countback } = figuresOf([open(amount)], monthsUntil(asOf, [70, 80, 100]));
  expect([countback30, countback]).toEqual([expect.closeTo(thirty, 9), expect.closeTo(real, 9)]);
});

test('in the middle of a month it counts the days that it has had', () => {
  const day = serialOf(2026, 6, 10)!;
  const june = { invoiceDate: day - 5, dueDate: day + 30 };
  const { countback30, countback } = figuresOf([open(65, june)], monthsUntil(day, [90, 20]), day);
  expect([countback30, countback]).toEqual([10 + 15, 10 + 15.5]);
});

test('more receivables than all sales given: earlier months are asked for', () => {
  const { countback } = figuresOf([open(300)], monthsUntil(asOf, [70, 80, 100]));
  expect(countback).toBe('needs the sales of earlier months: those given come to 250 and the receivables are more.');
});

test('sales that end before the day are told with the month that is missing', () => {
  const { simple } = figuresOf([open(300)], monthsUntil(serialOf(2026, 5, 31)!, [70, 80, 100]));
  expect(simple).toBe(
    'Sales: sales of 2026-06 are missing (they end on 2026-05-31): give them as far as asOf, or take the end of the last month as asOf.',
  );
});

test('one figure knows no months, and a ledger of open invoices knows no history', () => {
  const told = figuresOf([open(100)], oneFigure(365, asOf));
  expect(told).toMatchObject({
    simple: 100,
    rolling: 'needs the sales of the last 3 months, month by month.',
    countback: 'needs the sales month by month.',
    true: 'needs the sales month by month.',
    turnover: 'needs paid invoices with their paid dates: this ledger lists open ones only.',
    toPay: 'needs invoices paid in the year to asOf, with invoice date, due date and paid date.',
  });
});

test.each([
  [0, 0],
  [1, 100],
])('%d days past due: %d days delinquent of 100 days of sales', (late, delinquent) => {
  expect(figuresOf([open(100, { dueDate: asOf - late })], oneFigure(365, asOf)).delinquent).toBe(delinquent);
});

test('receivables turn over as often as the mean of both ends says, for 365 days of sales', () => {
  const invoices = [open(100, { invoiceDate: asOf - 400, dueDate: asOf - 370, paidDate: asOf - 300 }), open(300)];
  expect(figuresOf(invoices, oneFigure(1000, asOf))).toMatchObject({ turnover: 5, turnoverDays: 73 });
});

test('sales of a year and three months are the last twelve of them', () => {
  const months = Array.from({ length: 15 }, (_, at) => (at < 3 ? 1000 : 100));
  expect(figuresOf([open(120)], monthsUntil(asOf, months))).toMatchObject({ sales: 1200, simple: 36.5 });
});

describe('a book of 50,000 rows by another route', () => {
  const invoices = largeBook(asOf, 50_000);
  const openOn = (one: Invoice, day: number) => {
    if (one.invoiceDate! > day) return 0;
    if (one.paidDate === undefined || one.paidDate > day) return one.amount;
    return one.paid === undefined ? 0 : one.amount - one.paid;
  };
  const sum = (of: (one: Invoice) => number) => invoices.reduce((total, one) => total + of(one), 0);
  const sales = invoicedSales(bookOf(invoices), asOf, () => true);
  const told = figuresOf(invoices, sales);

  test('what was invoiced in each month, by the text of its date', () => {
    const months = new Map<string, number>();
    for (const one of invoices) {
      const month = isoDay(one.invoiceDate!).slice(0, 7);
      months.set(month, (months.get(month) ?? 0) + one.amount);
    }
    expect(sales.stretches).toHaveLength(months.size);
    for (const { from, amount } of sales.stretches)
      expect(amount).toBeCloseTo(months.get(isoDay(from).slice(0, 7))!, 4);
  });

  test('countback day by day: each day of a month sells its part until the receivables are used up', () => {
    const byMonth = new Map(sales.stretches.map(({ from, amount }) => [isoDay(from).slice(0, 7), amount]));
    let rest = sum((one) => openOn(one, asOf));
    let [days, day] = [0, asOf];
    while (rest > 0) {
      const { year, month } = dayOf(day);
      const a = byMonth.get(isoDay(day).slice(0, 7))! / new Date(Date.UTC(year, month, 0)).getUTCDate();
      days += Math.min(1, rest / a);
      rest -= a;
      day--;
    }
    expect(told.countback).toBeCloseTo(days, 6);
  });

  test('weighted terms, lateness and days to pay', () => {
    const paid = invoices.filter(
      (one) =>
        one.amount > 0 &&
        one.paidDate !== undefined &&
        one.paidDate <= asOf &&
        one.paidDate > serialOf(2025, 6, 30)! &&
        one.paidDate >= one.invoiceDate!,
    );
    const weighed = (days: (one: Invoice) => number) => {
      const part = (one: Invoice) => one.paid ?? one.amount;
      return (
        paid.reduce((total, one) => total + part(one) * days(one), 0) /
        paid.reduce((total, one) => total + part(one), 0)
      );
    };
    expect(told.terms).toBeCloseTo(
      weighed((one) => one.dueDate - one.invoiceDate!),
      9,
    );
    expect(told.late).toBeCloseTo(
      weighed((one) => one.paidDate! - one.dueDate),
      9,
    );
    expect(told.toPay).toBeCloseTo(
      weighed((one) => one.paidDate! - one.invoiceDate!),
      9,
    );
  });

  test('open, overdue, delinquent and disputed', () => {
    const total = sum((one) => openOn(one, asOf));
    const late = (one: Invoice) => Math.max(0, asOf - one.dueDate);
    expect(told.receivables).toBeCloseTo(total, 4);
    expect(told.overdueShare).toBeCloseTo(sum((one) => (late(one) > 0 ? openOn(one, asOf) : 0)) / total, 9);
    expect(told.delinquentTrue).toBeCloseTo(sum((one) => openOn(one, asOf) * late(one)) / total, 9);
    expect(told.disputedShare).toBeCloseTo(
      sum((one) => Math.max(0, Math.min(one.disputed ?? 0, openOn(one, asOf)))) / total,
      9,
    );
  });

  test('true DSO is the sum over the months of what is open of each, by its mean age', () => {
    const byMonth = new Map<string, { open: number; aged: number }>();
    for (const one of invoices) {
      const month = isoDay(one.invoiceDate!).slice(0, 7);
      const own = byMonth.get(month) ?? { open: 0, aged: 0 };
      own.aged += openOn(one, asOf) * (asOf - one.invoiceDate!);
      byMonth.set(month, own);
    }
    const days = sales.stretches.reduce(
      (total, { from, amount }) => total + byMonth.get(isoDay(from).slice(0, 7))!.aged / amount,
      0,
    );
    expect(told.true).toBeCloseTo(days, 6);
  });
});

const books = fc.array(
  fc.record({
    customer: fc.constantFrom('A', 'B', 'C'),
    amount: fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100),
    invoiceDate: fc.integer({ min: asOf - 700, max: asOf }),
    terms: fc.integer({ min: 0, max: 120 }),
    lateness: fc.option(fc.integer({ min: -20, max: 200 }), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 20 },
);
const invoicesOf = (given: typeof books extends fc.Arbitrary<infer T> ? T : never): readonly Invoice[] =>
  given.map(({ customer, amount, invoiceDate, terms, lateness }) => ({
    customer,
    amount,
    invoiceDate,
    dueDate: invoiceDate + terms,
    ...(lateness !== undefined && { paidDate: Math.max(invoiceDate, invoiceDate + terms + lateness) }),
  }));
const year = Array.from({ length: 36 }, () => 1_000_000);
const close = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>) => {
  for (const [key, value] of Object.entries(one)) {
    if (typeof value === 'number') expect(other[key]).toBeCloseTo(value, 6);
    else expect(other[key]).toBe(value);
  }
};

test('terms + days late = days to pay, whatever was paid', () => {
  fc.assert(
    fc.property(books, (given) => {
      const { terms, late, toPay } = figuresOf(invoicesOf(given), monthsUntil(asOf, year));
      if (typeof terms === 'number') expect((terms as number) + (late as number)).toBeCloseTo(toPay as number, 9);
      else expect([late, toPay]).toEqual([terms, terms]);
    }),
  );
});

test('neither the order of rows nor an invoice split in two changes a figure', () => {
  fc.assert(
    fc.property(books, (given) => {
      const invoices = invoicesOf(given);
      const halves = invoices.flatMap((one) => [
        { ...one, amount: one.amount / 4 },
        { ...one, amount: one.amount * 0.75 },
      ]);
      const told = figuresOf(invoices, monthsUntil(asOf, year));
      close(told, figuresOf(invoices.toReversed(), monthsUntil(asOf, year)));
      close(told, figuresOf(halves, monthsUntil(asOf, year)));
    }),
  );
});

test('amounts and sales × 1,000 leave days and shares as they are', () => {
  fc.assert(
    fc.property(books, (given) => {
      const invoices = invoicesOf(given);
      const scaled = invoices.map((one) => ({ ...one, amount: one.amount * 1000 }));
      const sales = monthsUntil(asOf, year);
      const times = { ...sales, stretches: sales.stretches.map((one) => ({ ...one, amount: one.amount * 1000 })) };
      const { receivables: _r, sales: _s, unapplied: _u, ...days } = figuresOf(invoices, sales);
      close(days, figuresOf(scaled, times));
    }),
  );
});
