import { Problem } from '../../../../src/engine/problem';
import { serialOf, type Customer } from '../../../../src/engine/ledger';
import { type LimitUse, type Policy, limitUse } from '../../../../src/engine/cover';
import { policy, receivables, type MadeInvoice } from '../made';
import { customerOf } from '../../ledger/made';

const day = (text: string) => serialOf(...(text.split('-').map(Number) as [number, number, number]))!;
const asOf = day('2025-06-30');
const customer = (id: string, more: Partial<Customer> = {}) => customerOf({ id, ...more });

function use(
  register: readonly (Customer | Problem | null)[],
  rows: readonly MadeInvoice[],
  terms: Partial<Policy> = {},
): readonly LimitUse[] {
  return limitUse(register, receivables(rows), policy(terms), asOf).map((one) => {
    if (one === null || one instanceof Problem) throw one ?? new Error('blank');
    return one;
  });
}

const open = (who: string, amount: number, more: Partial<MadeInvoice> = {}): MadeInvoice => ({
  customer: who,
  amount,
  due: asOf + 30,
  invoiced: asOf - 10,
  ...more,
});

test.each([
  [99, 0, 1, 0],
  [100, 0, 0, 0],
  [125, 25, 0, 0.2],
])('%d owed against a limit of 100: %d over it, %d idle, %d uninsured', (owed, over, idle, uninsuredShare) => {
  expect(use([customer('A', { creditLimit: 100 })], [open('A', owed)])[0]).toMatchObject({
    outstanding: owed,
    over,
    idle,
    uninsuredShare,
    utilisation: owed / 100,
  });
});

test('disputed and paid amounts take no limit, a credit note gives back', () => {
  const rows = [open('A', 100, { disputed: 40 }), open('A', 50, { paidDate: asOf }), open('A', -20)];
  expect(use([customer('A', { creditLimit: 100 })], rows)[0]!.outstanding).toBe(40);
});

test('a refused customer has everything above its limit, and so has one without a limit beside others; where nobody has any, nothing', () => {
  const rows = [open('A', 10), open('B', 10)];
  const [refused, without] = use([customer('A', { creditLimit: 0 }), customer('B')], rows);
  expect([refused!.over, refused!.uninsuredShare, refused!.source.en]).toEqual([10, 1, 'refused']);
  expect([without!.over, without!.uninsuredShare, without!.source.en]).toEqual([10, 1, 'no limit: not covered']);
  const [free] = use([customer('A'), customer('B')], rows);
  expect([free!.over, free!.uninsuredShare, free!.source.en]).toEqual([0, 0, 'none given']);
});

test('members of a group bear what is above their limit in proportion to what they owe; only its head shows idle cover', () => {
  const register = [customer('Mother', { creditLimit: 100 }), customer('North', { parent: 'Mother' })];
  const above = use(register, [open('Mother', 50), open('North', 150)]);
  expect(above.map(({ over }) => over)).toEqual([25, 75]);
  const below = use(register, [open('North', 60)]);
  expect(below.map(({ idle, utilisation }) => [idle, utilisation])).toEqual([
    [40, 0.6],
    [NaN, 0.6],
  ]);
});

const trading = { discretionaryLimit: 10_000, discretionaryRule: 'trading experience' } as const;
const limitBy = (terms: Partial<Policy>, rows: readonly MadeInvoice[], more: Partial<Customer> = {}) =>
  use([customer('A', more)], rows.length > 0 ? rows : [open('B', 1)], terms)[0]!.limit;
/** Open at the end of April, paid on its due date in May. */
const prompt: MadeInvoice = {
  customer: 'A',
  amount: 4000,
  invoiced: day('2025-04-15'),
  due: day('2025-05-15'),
  paidDate: day('2025-05-15'),
};

test.each([
  ['paid within terms: 1.25 × 4,000', [prompt], {}, 5000],
  ['two of them open at one month’s end', [prompt, prompt], {}, 10_000],
  ['… and never above the discretionary limit', [prompt, prompt, prompt], {}, 10_000],
  ['paid a day late', [{ ...prompt, paidDate: day('2025-05-16') }], {}, 0],
  ['open at no month’s end', [{ ...prompt, invoiced: day('2025-05-01') }], {}, 0],
  [
    'more than twelve months ago',
    [{ ...prompt, invoiced: day('2024-05-15'), due: day('2024-06-15'), paidDate: day('2024-06-15') }],
    {},
    0,
  ],
  ['a report of six months', [], { reportDate: day('2024-12-30') }, 10_000],
  ['a report of six months and a day', [], { reportDate: day('2024-12-29') }, 0],
  ['a report after the day', [], { reportDate: asOf + 1 }, 0],
] as const)('Coface’s rule, %s', (_, rows, more, limit) => expect(limitBy(trading, rows, more)).toBe(limit));

const exim = { discretionaryLimit: 10_000, discretionaryRule: 'recent information' } as const;
const late = (amount: number, days: number) => ({ customer: 'A', amount, due: asOf - days });

test.each([
  ['a payment of this year', [prompt], {}, 10_000],
  ['no payment and no report', [], {}, 0],
  ['a payment, and 2,000 more than 90 days late', [prompt, late(2000, 91)], {}, 10_000],
  ['a payment, and 2,000.01 more than 90 days late', [prompt, late(2000.01, 91)], {}, 0],
  ['a payment, and 5,000 exactly 90 days late', [prompt, late(5000, 90)], {}, 10_000],
  ['a nil decision', [prompt], { creditLimit: 0 }, 0],
  ['a report of a year', [], { reportDate: day('2024-06-30') }, 10_000],
] as const)('EXIM’s rule, %s', (_, rows, more, limit) => expect(limitBy(exim, rows, more)).toBe(limit));

test('a customer whose invoice cannot be read shows the reason, the others stand', () => {
  const book = {
    ...receivables([open('A', 10), open('B', 10)]),
    problems: new Map([[0, new Problem({ kind: 'invalid', found: 'x' })]]),
    customerOfProblem: new Map([[0, 0]]),
  };
  const uses = limitUse(
    [customer('A', { creditLimit: 5 }), customer('B', { creditLimit: 5 }), null],
    book,
    policy(),
    asOf,
  );
  expect(uses.map((one) => (one instanceof Problem ? 'problem' : (one?.over ?? 'blank')))).toEqual([
    'problem',
    5,
    'blank',
  ]);
});

test('a top-up that is not known is refused by name', () => {
  expect(() => use([customer('A')], [open('A', 1)], { topUp: 'CAP 3' })).toThrow('expected CAP or CAP+, found "CAP 3"');
});
