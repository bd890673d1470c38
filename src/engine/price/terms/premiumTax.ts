import { required } from '../../cover/policy/policy';
import type { Priced, PriceClause } from './clause';
import { limitFees } from './limitFees';
import { otherFees } from './otherFees';

/** Insurance premium tax, stamp duty or VAT: an input, since it depends on the country and on the kind of sale. */
export const premiumTax: PriceClause = {
  name: { en: 'Premium tax', zh: '保费税' },
  summary: {
    en: 'Tax rate × premium, or × premium and fees, as the policy says.',
    zh: '税率 × 保险费，或 × 保险费及费用，依保单约定。',
  },
  source: 'SOVOS',
  stated: ({ policy }) => policy.premiumTax !== null,
  of: (amount, priced) => amount + (priced.policy.premiumTax ?? 0) * (amount - untaxed(priced)),
};

function untaxed(priced: Priced): number {
  const fees = [limitFees, otherFees]
    .filter((clause) => clause.stated(priced))
    .reduce((sum, clause) => clause.of(sum, priced), 0);
  if (fees === 0) return 0;
  return required(priced.policy, 'taxCounted', {
    en: 'is tax due on the premium or on premium and fees?',
    zh: '税按保险费还是按保险费及费用计征？',
  }) === 'premium'
    ? fees
    : 0;
}
