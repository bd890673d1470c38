import fc from 'fast-check';
import type { Customer } from '../../../../src/engine/ledger';
import { limitsFor } from '../../../../src/engine/cover/limits/limits';
import { Problem } from '../../../../src/engine/problem';
import { customerOf } from '../../ledger/made';
import { policy } from '../made';

/** Few names, so that ids, names and parents meet. */
const called = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const customer = fc
  .record({
    id: called,
    name: maybe(fc.constantFrom('a', 'b', 'c', 'A', 'B')),
    creditLimit: maybe(fc.constantFrom(0, 100, 200)),
    parent: maybe(called),
    topUpLimit: maybe(fc.constantFrom(0, 50)),
    insuredPercentage: maybe(fc.constantFrom(0.5, 0.8)),
    previousLimit: maybe(fc.constantFrom(0, 70)),
    limitWithdrawn: maybe(fc.constant(45_000)),
  })
  .map(({ id, ...more }) => customerOf({ id, ...more }));
const unread = new Problem({ kind: 'invalid', because: { en: 'unread', zh: '无法读取' } });
const row = fc.oneof({ weight: 8, arbitrary: customer }, { weight: 1, arbitrary: fc.constant(null) });
const register = fc
  .uniqueArray(row, { selector: (one) => one?.id ?? Math.random(), maxLength: 6 })
  .chain((rows) => fc.boolean().map((broken) => (broken ? [...rows, unread] : rows)));

const isListed = (one: Customer | Problem | null): one is Customer => one !== null && !(one instanceof Problem);

/** The rule by names, one customer after the other: an id means its customer before a name does, the last of two alike. */
function byName(rows: readonly (Customer | Problem | null)[]) {
  const listed = rows.filter(isListed);
  const find = (name: string) => listed.find(({ id }) => id === name) ?? listed.findLast((one) => one.name === name);
  const holderOf = (one: Customer) => (one.creditLimit === null && one.parent ? find(one.parent) : undefined) ?? one;
  const limitOf = ({ creditLimit, previousLimit = null, limitWithdrawn = null, topUpLimit }: Customer) => {
    const limit = limitWithdrawn === null || creditLimit ? creditLimit : (previousLimit ?? creditLimit);
    return limit === null || limit === 0 ? limit : limit + (topUpLimit ?? 0);
  };
  return { listed, find, holderOf, limitOf };
}

test('limits, percentages and groups found by number are those found by name', () => {
  fc.assert(
    fc.property(register, fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'a', 'b', 'c', 'Z')), (rows, customers) => {
      const { listed, find, holderOf, limitOf } = byName(rows);
      const claims = { customers, customer: Int32Array.from(customers.keys()) };
      const limits = limitsFor(claims, rows, policy());
      const others = listed.some((one) => limitOf(one) !== null) ? 0 : Infinity;
      customers.forEach((name, at) => {
        const one = find(name);
        expect(limits.of[at]).toBe((one && limitOf(holderOf(one))) ?? others);
        const share = one && (one.insuredPercentage ?? holderOf(one).insuredPercentage);
        expect(limits.shares?.[at] ?? NaN).toBe(share ?? NaN);
        expect(limits.problems.has(at)).toBe(one === undefined && rows.includes(unread));
      });
      expect(groupsOf(customers, limits.sharedBy)).toEqual(
        groupsOf(
          customers,
          Int32Array.from(customers, (name) => firstOfGroup(name, customers, rows)),
        ),
      );
    }),
  );
});

/** The first customer of the ledger that shares this one's limit. */
function firstOfGroup(name: string, customers: readonly string[], rows: readonly (Customer | Problem | null)[]) {
  const { listed, find, holderOf } = byName(rows);
  const shares = (one: Customer) => holderOf(one) !== one && holderOf(one).creditLimit !== null;
  const heads = new Set(listed.filter(shares).map(holderOf));
  const groupOf = (of: string) => {
    const one = find(of);
    return one && (shares(one) ? holderOf(one) : heads.has(one) ? one : null);
  };
  const group = groupOf(name) ?? null;
  return customers.findIndex((other) => other === name || (group !== null && groupOf(other) === group));
}

function groupsOf(customers: readonly string[], sharedBy: Int32Array | null): readonly number[] {
  return customers.map((_, at) => sharedBy?.[at] ?? at);
}
