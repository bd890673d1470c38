import { Problem } from '../../../../src/engine/problem';
import { type Policy, indemnityOfReceivables, limitUse } from '../../../../src/engine/cover';
import type { Customer, Receivables } from '../../../../src/engine/ledger';
import { policy, receivables, type MadeInvoice } from '../made';
import { customerOf } from '../../ledger/made';

/** An Excel serial; days beside it are what these tests are about. */
const asOf = 46_000;
const days = (count: number) => ({ count, unit: 'days' }) as const;
type Register = readonly (Customer | Problem | null)[];

/** What is covered of each invoice of a customer that is insolvent on the day. */
function covered(register: Register, book: Receivables, terms: Partial<Policy> = {}): readonly number[] {
  const { row, covered: each } = indemnityOfReceivables(
    book,
    policy({ insuredPercentage: 0.9, waitingPeriod: days(180), ...terms }),
    register,
    asOf,
  );
  return Array.from({ length: book.count }, (_, at) => each[row.indexOf(at)] ?? 0);
}

const delivered = (day: number, amount = 100, more: Partial<MadeInvoice> = {}): MadeInvoice => ({
  amount,
  invoiced: day,
  due: day + 30,
  insolvent: asOf,
  ...more,
});
const book = (...rows: readonly MadeInvoice[]) => receivables(rows);
const limited = (more: Partial<Customer> = {}) => [customerOf({ creditLimit: 1000, ...more })];

describe('a limit that lapses when nothing is delivered for 90 days', () => {
  const lapses = { limitLapsesAfter: days(90) };
  const after = (rows: readonly MadeInvoice[]) => covered(limited(), book(...rows), lapses);

  test('90 days after the last delivery it still holds, 91 days after no more, also where that is the day of the question', () => {
    expect(after([delivered(asOf - 90), delivered(asOf)])).toEqual([100, 100]);
    expect(after([delivered(asOf - 91), delivered(asOf)])).toEqual([100, 0]);
    expect(after([delivered(asOf - 180), delivered(asOf - 90), delivered(asOf)])).toEqual([100, 100, 100]);
    expect(after([delivered(asOf - 160), delivered(asOf - 120), delivered(asOf)])).toEqual([100, 100, 0]);
  });

  test('an entry of nothing and a credit note in between are no deliveries', () => {
    expect(after([delivered(asOf - 100), delivered(asOf - 50, 0), delivered(asOf)])[2]).toBe(0);
    expect(after([delivered(asOf - 100), delivered(asOf - 50, -10), delivered(asOf)])[2]).toBe(0);
    expect(after([delivered(asOf - 100), delivered(asOf - 50, 1), delivered(asOf)])[2]).toBe(100);
  });

  test('the order of the rows says nothing: after the first gap that is too long, all that follows has none', () => {
    expect(after([delivered(asOf - 200), delivered(asOf - 100), delivered(asOf - 50)])).toEqual([100, 0, 0]);
    expect(after([delivered(asOf - 50), delivered(asOf - 200), delivered(asOf - 100)])).toEqual([0, 100, 0]);
    expect(after([delivered(asOf - 100), delivered(asOf - 50), delivered(asOf - 200)])).toEqual([0, 0, 100]);
    expect(after([delivered(asOf), delivered(asOf - 60), delivered(asOf - 120)])).toEqual([100, 100, 100]);
  });

  test('a day of delivery that is stated counts, not that of the invoice', () => {
    const stated = { ...book(delivered(asOf - 91), delivered(asOf)), deliveryDate: Float64Array.of(asOf - 90, NaN) };
    expect(covered(limited(), stated, lapses)).toEqual([100, 100]);
  });
});

test('a limit that was withdrawn has what was delivered the day before, on the day nothing; blank and unreadable rows beside it say nothing', () => {
  const unreadable = new Problem({ kind: 'invalid', because: { en: 'not a number', zh: '不是数字' } });
  const rows = book(delivered(asOf - 11), delivered(asOf - 10));
  expect(covered([null, unreadable, ...limited({ limitWithdrawn: asOf - 10 })], rows)).toEqual([100, 0]);
});

describe('a limit with a first day', () => {
  test('of a limit of 100 from a day on and 40 before: 40 of what came the day before, and on the day what that leaves of 100', () => {
    const register = limited({ creditLimit: 100, limitFrom: asOf - 10, previousLimit: 40 });
    expect(covered(register, book(delivered(asOf - 11, 80), delivered(asOf - 10, 80)))).toEqual([40, 60]);
    expect(covered(register, book(delivered(asOf - 11, 60)))).toEqual([40]);
  });

  test('a limit that reaches back 30 days has what came 30 days before it, and nothing of the day before that', () => {
    const register = limited({ limitFrom: asOf - 10 });
    const rows = book(delivered(asOf - 41), delivered(asOf - 40));
    expect(covered(register, rows, { limitBackdate: days(30) })).toEqual([0, 100]);
  });

  test('the limit of another customer, without one, has always held', () => {
    const register = [...limited({ limitFrom: asOf - 10 }), customerOf({ id: 'B', creditLimit: 1000 })];
    const rows = book(delivered(asOf - 300), delivered(asOf - 300, 100, { customer: 'B' }));
    expect(covered(register, rows)).toEqual([0, 100]);
  });

  test.each<[string, Partial<Policy>, number]>([
    ['there is none', {}, 0],
    ['the discretionary limit of 30 stands in', { discretionaryLimit: 30 }, 30],
    ['there is none where the policy says so of customers without one', withRule('no cover'), 0],
    ['there is no bound where the policy says that', withRule('uncapped'), Infinity],
  ])('until then %s', (_, terms, limit) => {
    const [use] = limitUse(limited({ limitFrom: asOf + 1 }), book(delivered(asOf - 20)), policy(terms), asOf);
    expect(use).toMatchObject({ limit });
  });
});

function withRule(withoutLimit: 'no cover' | 'uncapped'): Partial<Policy> {
  return { discretionaryLimit: 30, withoutLimit };
}

describe('who takes a limit of 100 first', () => {
  const first = (...rows: readonly MadeInvoice[]) => covered(limited({ creditLimit: 100 }), book(...rows));
  const due = (day: number) => ({ due: day });

  test('the older invoice; of two of one day the one due earlier; of two alike the one above', () => {
    expect(first(delivered(asOf - 10, 80), delivered(asOf - 11, 80))).toEqual([20, 80]);
    expect(first(delivered(asOf - 10, 80, due(asOf - 1)), delivered(asOf - 10, 80, due(asOf - 2)))).toEqual([20, 80]);
    expect(first(delivered(asOf - 10, 80), delivered(asOf - 10, 80), delivered(asOf - 10, 80))).toEqual([80, 20, 0]);
  });

  test('an invoice without its day stands where it is due', () => {
    const undated = { amount: 80, due: asOf - 20, insolvent: asOf };
    expect(first(delivered(asOf - 10, 80), undated)).toEqual([20, 80]);
    expect(first(delivered(asOf - 30, 80), undated)).toEqual([80, 20]);
  });
});

test('a customer who owes nothing is not over its limit, whatever it is; a use of no limit and of a refused one has no meaning', () => {
  const register = [customerOf({ creditLimit: 100 }), customerOf({ id: 'B', creditLimit: 0 })];
  const [idle, refused] = limitUse(register, book(delivered(asOf, 10, { customer: 'C' })), policy(), asOf);
  expect(idle).toMatchObject({ outstanding: 0, over: 0, idle: 100, uninsuredShare: 0, utilisation: 0 });
  expect(refused).toMatchObject({ outstanding: 0, over: 0, idle: 0, uninsuredShare: 0, utilisation: NaN });
  const [some] = limitUse([register[1]!], book(delivered(asOf, 10, { customer: 'B' })), policy(), asOf);
  expect(some).toMatchObject({ over: 10, uninsuredShare: 1, utilisation: NaN });
  const [free] = limitUse([customerOf()], book(delivered(asOf, 10)), policy(), asOf);
  expect(free).toMatchObject({ limit: Infinity, over: 0, idle: NaN, uninsuredShare: 0, utilisation: NaN });
});

test('amounts in millions: of 1 owed under a limit of 0.5 half is over it, twice the limit is in use', () => {
  const [use] = limitUse([customerOf({ creditLimit: 0.5 })], book(delivered(asOf, 1)), policy(), asOf);
  expect(use).toMatchObject({ over: 0.5, uninsuredShare: 0.5, utilisation: 2 });
  const [half] = limitUse([customerOf({ creditLimit: 0.25 })], book(delivered(asOf, 0.5)), policy(), asOf);
  expect(half).toMatchObject({ over: 0.25, uninsuredShare: 0.5, utilisation: 2 });
});

test('a blank row of the register has no use, and one that cannot be read keeps its reason', () => {
  const unreadable = new Problem({ kind: 'invalid', because: { en: 'not a number', zh: '不是数字' } });
  expect(limitUse([null, unreadable], book(delivered(asOf)), policy(), asOf)).toEqual([null, unreadable]);
});

test('a notice that is refused when late is late also where nothing was sent to collection either', () => {
  const rows = book(delivered(asOf - 200));
  const refused = { noticeWithin: days(30), lateNotice: 1, collectionWithin: days(60) };
  expect(covered(limited(), rows, refused)).toEqual([0]);
  expect(covered(limited(), rows, { ...refused, noticeWithin: days(180) })).toEqual([100]);
});
