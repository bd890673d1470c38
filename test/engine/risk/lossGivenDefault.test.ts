import { lossGivenDefault } from '../../../src/engine/risk/lossGivenDefault';
import { usualRisk } from '../../../src/engine/risk';

/** Of 100 owed, 25 come back (40 % insolvencies at 90 %, the rest at 65 %); at 10 % a year for a year and a half they are worth 25 ÷ (1.1 × √1.1) = 21.6696. */
test('what comes back after a year and a half is discounted for a year and a half', () => {
  expect(lossGivenDefault({ ...usualRisk, recoveryYears: 1.5, discountRate: 0.1 })).toBeCloseTo(
    1 - 0.25 / (1.1 * Math.sqrt(1.1)),
    12,
  );
});
