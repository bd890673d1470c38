import type { Policy } from '../../cover/policy/policy';
import type { Entry } from '../../portfolio/year/entry';
import { Problem } from '../../problem';
import type { Rule } from '../../rule';

/** What cover is taken to cost where neither customer nor policy has a rate: a multiple of what the insurer has to expect, and a share of what it stands for. */
export interface CoverPrice {
  readonly lossMultiple: number;
  readonly exposureRate: number;
}

/** Of the demonstration of models: 1.7 times the expected loss and 15 basis points of exposure. */
export const usualCoverPrice: CoverPrice & Rule = {
  name: { en: 'Loading formula', zh: '附加费公式' },
  summary: {
    en: 'Premium = 1.7 × expected insured loss + 0.15 % of the insured exposure.',
    zh: '保费 = 1.7 × 预期赔款 + 承保敞口的 0.15%。',
  },
  source: 'expert',
  lossMultiple: 1.7,
  exposureRate: 0.0015,
};

interface Pricing {
  /** The customer's own rate. */
  readonly rate: number | null;
  /** The percentage for which a rate is quoted. */
  readonly most: number;
  readonly policy: Policy;
  readonly price: CoverPrice;
}

/** The premium of insuring 100 %. A rate is quoted for the policy's percentage: of annual sales where they are known, else of exposure, or of what the policy names. */
export function priceOf(
  entry: Entry,
  { insurable, covered }: { readonly insurable: number; readonly covered: number },
  { rate, most, policy, price }: Pricing,
): number {
  const { customer, exposure, probability } = entry;
  if (rate !== null) return (rate * (customer.annualSales ?? exposure)) / most;
  if (policy.premiumRate !== null) return (policy.premiumRate * baseOf(entry, policy)) / most;
  return price.lossMultiple * probability * insurable + price.exposureRate * covered;
}

/** What the policy's rate is charged on, of one customer. */
function baseOf({ customer, exposure }: Entry, policy: Policy): number {
  switch (policy.premiumBasis ?? 'turnover') {
    case 'turnover':
      return known(customer.annualSales, { en: 'Annual sales', zh: '年销售额' });
    case 'limit':
      return known(customer.creditLimit ?? policy.creditLimit, { en: 'Credit limit', zh: '信用限额' });
    case 'balance':
      return monthsOfYear * exposure;
    case 'average balance':
      return exposure;
    default:
      throw new Problem({
        kind: 'invalid',
        because: {
          en: 'a premium on the maximum liability cannot be told by customer: give a Premium rate for each',
          zh: '按最高赔偿限额计收的保费无法分摊到客户：请为每个客户给出费率',
        },
      });
  }
}

function known(amount: number | null, field: { readonly en: string; readonly zh: string }): number {
  if (amount !== null) return amount;
  throw new Problem({
    kind: 'missing',
    field,
    because: { en: 'needed: the policy’s premium rate is charged on it', zh: '请填写：保单费率以此为计费基础' },
  });
}

const monthsOfYear = 12;
