import { causesOfLoss, type CoveredCause } from '../../../../src/engine/cover/policy/causesOfLoss';
import { distinguishes, policyForCause, withOwnPercentage } from '../../../../src/engine/cover/policy/covers';
import { policy } from '../made';

const all = (percentage: number | null = null): readonly CoveredCause[] =>
  causesOfLoss.map(({ cause }) => ({ cause, percentage }));
const paid90 = (covers: readonly CoveredCause[] | null) => policy({ insuredPercentage: 0.9, covers });

test.each<[string, readonly CoveredCause[] | null, boolean]>([
  ['a policy that names no causes', null, false],
  ['one that names them all', all(), false],
  ['one that pays them all what it pays anyway', all(0.9), false],
  ['one that leaves the last one out', all().slice(0, -1), true],
  ['one that covers insolvency alone', all().slice(0, 1), true],
  ['one that pays the last one less', [...all().slice(0, -1), { cause: 'political', percentage: 0.8 }], true],
  ['one that pays the first one less', [{ cause: 'insolvency', percentage: 0.8 }, ...all().slice(1)], true],
])('under %s the cause of a loss matters: %#', (_, covers, matters) =>
  expect(distinguishes(paid90(covers))).toBe(matters),
);

test('under a limit set by oneself the lesser of the two percentages holds', () => {
  const read = (insuredPercentageSelf: number | null) =>
    policyForCause({ ...paid90(all(0.8)), insuredPercentageSelf }, 'default');
  expect([read(0.7), read(0.85), read(null)].map((one) => one.insuredPercentageSelf)).toEqual([0.7, 0.8, null]);
  expect([read(null).insuredPercentage, read(null).ofCause]).toEqual([0.8, 0.8]);
  expect(policyForCause(paid90(all()), 'default').insuredPercentage).toBe(0.9);
});

test('a policy without a percentage besides has that of insolvency, else of the first cause; one that is stated stays, and one cause without any leaves none', () => {
  const [late, insolvent] = [
    { cause: 'default', percentage: 0.7 },
    { cause: 'insolvency', percentage: 0.8 },
  ] as const;
  const of = (...covers: readonly CoveredCause[]) => withOwnPercentage(policy({ covers })).insuredPercentage;
  expect([of(late, insolvent), of(late), of(insolvent, { ...late, percentage: null })]).toEqual([0.8, 0.7, null]);
  expect(withOwnPercentage(paid90([late])).insuredPercentage).toBe(0.9);
});
