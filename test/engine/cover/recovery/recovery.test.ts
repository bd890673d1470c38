import fc from 'fast-check';
import { Problem } from '../../../../src/engine/problem';
import { type RecoveriesRule, sharedReceipts, sharedRecoveries, sharings } from '../../../../src/engine/cover';
import { policy } from '../made';

const rules = Object.keys(sharings) as RecoveriesRule[];
const amount = fc.integer({ min: 0, max: 1_000_000 });
const losses = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), amount, fc.integer({ min: 1, max: 100 }))
  .map(([debt, limit, percent]) => ({ debt, limit, indemnity: (Math.min(debt, limit) * percent) / 100 }));
const receipts = fc.array(fc.record({ received: amount, costs: fc.integer({ min: 0, max: 10_000 }) }), {
  maxLength: 5,
});

test.each(rules)(
  '%s: what both sides get adds up to the net recovery, and the insurer never gets more than it paid',
  (rule) => {
    fc.assert(
      fc.property(losses, receipts, (loss, came) => {
        const shared = sharedReceipts(sharings[rule], loss, came);
        shared.forEach(({ net, toInsurer, toPolicyholder }, index) => {
          expect(net).toBe(came[index]!.received - came[index]!.costs);
          expect(toInsurer + toPolicyholder).toBeCloseTo(net, 6);
        });
        expect(shared.reduce((sum, { toInsurer }) => sum + toInsurer, 0)).toBeLessThanOrEqual(loss.indemnity + 1e-6);
      }),
    );
  },
);

test.each(rules)('%s: it makes no difference whether money comes in one receipt or in two', (rule) => {
  fc.assert(
    fc.property(losses, amount, amount, (loss, one, other) => {
      const together = sharedReceipts(sharings[rule], loss, [{ received: one + other, costs: 0 }])[0]!.toInsurer;
      const apart = sharedReceipts(sharings[rule], loss, [
        { received: one, costs: 0 },
        { received: other, costs: 0 },
      ]);
      expect(apart[0]!.toInsurer + apart[1]!.toInsurer).toBeCloseTo(together, 6);
    }),
  );
});

test('costs above what came in are borne in the ratio of the loss, whatever the rule', () => {
  for (const rule of rules)
    expect(
      sharedReceipts(sharings[rule], { debt: 100, limit: 100, indemnity: 90 }, [{ received: 10, costs: 30 }])[0],
    ).toMatchObject({ net: -20, toInsurer: -18, toPolicyholder: -2, stillLost: 12 });
});

const recoveries = (entries: readonly { debt?: number; indemnity?: number; received: number; date?: number }[]) => {
  const column = (of: (entry: (typeof entries)[number]) => number | undefined) =>
    Float64Array.from(entries, (entry) => of(entry) ?? NaN);
  return {
    count: entries.length,
    customers: ['A'],
    customer: new Int32Array(entries.length),
    date: column(({ date }) => date),
    received: column(({ received }) => received),
    costs: new Float64Array(entries.length),
    debt: column(({ debt }) => debt),
    indemnity: column(({ indemnity }) => indemnity),
    creditLimit: column(() => undefined),
  };
};

test('receipts follow one another by date, not by row', () => {
  const shared = sharedRecoveries(
    recoveries([
      { debt: 100, indemnity: 90, received: 20, date: 45_100 },
      { received: 80, date: 45_000 },
    ]),
    policy({ recoveriesAfterLoss: 'insurer first' }),
  );
  expect(shared.map((one) => (one instanceof Problem ? one.message : one?.toInsurer))).toEqual([10, 80]);
});

test('an indemnity that is not stated follows from the policy', () => {
  const shared = sharedRecoveries(
    recoveries([{ debt: 100, received: 10 }]),
    policy({ recoveriesAfterLoss: 'pro rata', insuredPercentage: 0.9 }),
  );
  expect(shared[0]).toMatchObject({ toInsurer: 9, toPolicyholder: 1, stillLost: 9 });
});

test.each([
  [[{ received: 10 }], 'A owed in all'],
  [
    [
      { received: 10, debt: 100 },
      { received: 10, debt: 200 },
    ],
    'two different values, 100 and 200',
  ],
])('receipts of a loss that is not known are refused: %j', (entries, sentence) => {
  const [shared] = sharedRecoveries(
    recoveries(entries),
    policy({ recoveriesAfterLoss: 'pro rata', insuredPercentage: 0.9 }),
  );
  expect((shared as Problem).message).toContain(sentence);
});

test('without a rule the policy is asked for one', () => {
  expect(() => sharedRecoveries(recoveries([{ debt: 1, received: 1 }]), policy())).toThrow('"Recoveries after loss"');
});
