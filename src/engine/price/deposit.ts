import { required, type Policy } from '../cover/policy/policy';
import { basisOf } from './terms/charge';

/** The deposit that the policy agrees on: an amount, or a share of the premium on the estimated turnover; null where it names none. */
function depositOf(policy: Policy): number | null {
  if (policy.depositPremium !== null) return policy.depositPremium;
  if (policy.depositPercentage === null) return null;
  if (basisOf(policy) !== 'turnover')
    return required(policy, 'depositPremium', {
      en: 'only a premium on turnover can be estimated from it',
      zh: '只有按营业额计费时才能据此估算',
    });
  const why = { en: 'the deposit is a share of the premium on it', zh: '预付保费为其保费的一定比例' };
  return policy.depositPercentage * required(policy, 'estimatedTurnover', why) * required(policy, 'premiumRate', why);
}

/** What has been paid in advance: as stated, else the deposit. */
export function advanceOf(policy: Policy): number | null {
  return policy.premiumPaid ?? depositOf(policy);
}

/** The minimum premium: an amount, a share of the deposit, the greater where both are given; null where the policy has none. */
export function minimumOf(policy: Policy): number | null {
  const { minimumPremium, minimumOfDeposit } = policy;
  if (minimumOfDeposit === null) return minimumPremium;
  const deposit =
    depositOf(policy) ??
    required(policy, 'depositPremium', { en: 'the minimum premium is a share of it', zh: '最低保险费为其一定比例' });
  return Math.max(minimumPremium ?? 0, minimumOfDeposit * deposit);
}
