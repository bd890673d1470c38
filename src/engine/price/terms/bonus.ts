import { policyTerms, type Policy } from '../../cover/policy/policy';
import { Problem } from '../../problem';
import { changeAt } from '../bonusScale';
import type { PriceClause, Priced } from './clause';

/** A part of the premium given back, or charged on top, by the loss ratio: what was paid ÷ premium. */
export const bonus: PriceClause = {
  name: { en: 'Bonus or malus', zh: '无赔款优待或加费' },
  summary: {
    en: 'The premium changes by a part that depends on paid ÷ premium.',
    zh: '按赔付率（赔款 ÷ 保费）返还或加收保费的一定比例。',
  },
  source: 'CO-SE',
  stated: ({ policy, scale }) => scale !== null || policy.noClaimsBonus !== null,
  of: (amount, priced) => amount * (1 + changeAt(scaleOf(priced), lossRatio(amount, priced.policy))),
};

function lossRatio(premium: number, { alreadyPaid }: Policy): number {
  const paid = alreadyPaid ?? 0;
  return paid === 0 ? 0 : paid / premium;
}

function scaleOf({ policy, scale }: Priced) {
  if (scale === null) return [{ upTo: policy.bonusLossRatio ?? 0, change: -(policy.noClaimsBonus ?? 0) }];
  if (policy.noClaimsBonus === null) return scale;
  throw new Problem({
    kind: 'invalid',
    field: policyTerms.noClaimsBonus,
    because: {
      en: 'the policy and the table both name a bonus: leave one out',
      zh: '保单与优待表均列明优待，请只保留其一',
    },
  });
}
