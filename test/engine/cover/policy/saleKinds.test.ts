import { Problem } from '../../../../src/engine/problem';
import {
  exclusions,
  indemnityOfReceivables,
  saleKinds,
  saleKindsIn,
  standing,
  type Policy,
} from '../../../../src/engine/cover';
import { readPolicy } from '../../../../src/workbook/ranges/policy';
import { readReceivables } from '../../../../src/workbook/ranges/receivables';
import { policy, receivables } from '../made';

const terms: Partial<Policy> = { insuredPercentage: 0.9, waitingPeriod: { count: 90, unit: 'days' } };

function reasonFor(kind: string, more: Partial<Policy> = {}): string {
  const bit = 1 << saleKinds.findIndex(({ name }) => name.en === kind);
  const book = { ...receivables([{ amount: 100, due: 45_000 }]), saleKinds: Int32Array.of(bit) };
  const outcome = indemnityOfReceivables(book, policy({ ...terms, ...more }), [], 45_200);
  const code = outcome.book.standing[0]!;
  return code >= standing.excluded ? exclusions[code - standing.excluded]!.name.en : `paid ${outcome.indemnity[0]}`;
}

const bits = (...kinds: readonly string[]) =>
  kinds.reduce((sum, kind) => sum | (1 << saleKinds.findIndex(({ name }) => name.en === kind)), 0);

test.each(saleKinds.map((kind) => [kind.name.en, kind] as const))(
  '%s is insured where the policy says so, not where it says not, and else as usual',
  (name, { usuallyCovered }) => {
    expect(reasonFor(name)).toBe(usuallyCovered ? 'paid 90' : `Not insured: ${name}`);
    expect(reasonFor(name, { alsoCovered: bits(name) })).toBe('paid 90');
    expect(reasonFor(name, { notCovered: bits(name) })).toBe(`Not insured: ${name}`);
  },
);

test('what a policy leaves out outweighs what it adds', () => {
  expect(reasonFor('public buyer', { alsoCovered: bits('public buyer'), notCovered: bits('public buyer') })).toBe(
    'Not insured: public buyer',
  );
});

test('kinds are read in both languages, several divided by commas; blank is none', () => {
  const read = readReceivables(
    [
      ['Customer', 'Amount', 'Due date', 'Kind of sale'],
      ['A', 1, 45_000, 'Public buyer, D/P'],
      ['B', 1, 45_000, '寄售'],
      ['C', 1, 45_000, null],
    ],
    { date1904: false, mapping: new Map() },
  );
  expect([...read.saleKinds!].map((kinds) => saleKindsIn(kinds).en)).toEqual([
    'public buyer, documents against payment',
    'consignment',
    '',
  ]);
  expect(readPolicy([['额外承保', '公共买方、寄售']], { date1904: false }).alsoCovered).toBe(
    bits('public buyer', 'consignment'),
  );
});

test('a kind that is not known is refused, with those that are', () => {
  expect(() => readPolicy([['Also covered', 'gifts']], { date1904: false })).toThrow(Problem);
  const read = readReceivables(
    [
      ['Customer', 'Amount', 'Due date', 'Kind of sale'],
      ['A', 1, 45_000, 'gift'],
    ],
    { date1904: false, mapping: new Map() },
  );
  expect(read.problems.get(0)!.message).toContain('Receivables row 2, "Kind of sale": expected public buyer,');
});
