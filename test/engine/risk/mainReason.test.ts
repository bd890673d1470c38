import { mainReason, usualRisk, type Assessment, type Subject } from '../../../src/engine/risk';
import { customerOf } from '../ledger/made';

const hill = customerOf({ id: 'Hill' });
const subject: Subject = { customer: hill, account: null, asOf: 46_203 };

/** The first sentence where evidence of these shifts has brought a base rate of 2 % to a probability. */
function told(probability: number, ...shifts: readonly number[]): string {
  const assessment: Assessment = {
    probability,
    judged: probability,
    overdueFloor: 0,
    score: 0,
    grade: 'B',
    lossGivenDefault: 0.75,
    exposure: { amount: 1, basis: { en: 'unpaid balance', zh: '未付余额' }, onTheDay: 1, estimated: null },
    expectedLoss: 0,
    inDefault: null,
    evidence: shifts.map((shift) => ({ shift, says: () => ({ en: `seen ${shift}`, zh: `见 ${shift}` }) })),
  };
  return mainReason(subject, assessment, { ...usualRisk, baseRate: 0.02 })[0]!.en;
}

test.each<[string, number, readonly number[]]>([
  ['No evidence beyond the base rate', 0.02, []],
  ['No evidence beyond the base rate', 0.0204, [0.02]],
  ['No evidence beyond the base rate', 0.0203, [0.06, -0.03]],
  ['Evidence for and against in balance, most of it: seen 1.2', 0.0202, [1.2, -1.19]],
  ['Raised most by: seen 0.06 (base rate to result: 2% → 2.1%)', 0.0212, [0.06]],
  ['Lowered most by: seen -0.9 (base rate to result: 2% → 0.82%)', 0.0082, [-0.9]],
])('%s', (expected, probability, shifts) => {
  expect(told(probability, ...shifts)).toBe(expected);
});
