import { policyTerms, required, type Policy } from '../../cover/policy/policy';
import type { PremiumBasis } from '../../cover/policy/priceTerms';
import { Problem } from '../../problem';
import type { Words } from '../../words';
import type { Declared, PremiumBase } from '../premiumBase';

/** On what the policy charges: a fixed premium where it states one, else on turnover; where two bases are possible it is asked. */
export function basisOf(policy: Policy): PremiumBasis {
  const { premiumBasis, fixedPremium, premiumRate, wording } = policy;
  if (premiumBasis !== null) return premiumBasis;
  if (fixedPremium !== null && premiumRate === null) return 'fixed';
  if (fixedPremium !== null)
    return required(policy, 'premiumBasis', {
      en: 'a fixed premium and a rate are given',
      zh: '同时给出了固定保险费和费率',
    });
  if (wording !== 'excess of loss') return 'turnover';
  return required(policy, 'premiumBasis', {
    en: 'an excess of loss is charged on turnover or on the maximum liability',
    zh: '超额赔款保险可按营业额或最高赔偿限额计费',
  });
}

/** Declared amounts at their rates. Nothing declared, or a rate that nobody charges, is not priced. */
export function atRates({ declared }: PremiumBase, policy: Policy, what: Words): number {
  if (declared.length === 0)
    throw new Problem({
      kind: 'missing',
      field: policyTerms.premiumBasis,
      because: { en: `needed: ${what.en}`, zh: `请提供：${what.zh}` },
    });
  return Math.max(
    0,
    declared.reduce((sum, part) => sum + part.amount * rateOf(part, policy), 0),
  );
}

function rateOf({ rate }: Declared, policy: Policy): number {
  const charged = rate ?? rateIn(policy);
  if (charged <= highest) return charged;
  const because = {
    en: `a rate of ${percent(charged)} of what is declared: did you mean ${percent(charged / 100)}?`,
    zh: `费率达申报额的 ${percent(charged)}：是否应为 ${percent(charged / 100)}？`,
  };
  throw new Problem({ kind: 'invalid', field: policyTerms.premiumRate, because });
}

export function rateIn(policy: Policy): number {
  return required(policy, 'premiumRate', { en: 'what is charged is multiplied by it', zh: '保费按此费率计算' });
}

/** Cover costs a fraction of a percent of sales, in the worst markets a few percent: a tenth is a slip of the decimal point. */
const highest = 0.1;

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(12))}%`;
}
