import { daysOf } from '../../ledger/calendar';
import type { Words } from '../../words';
import type { Policy } from './policy';
import { maximumLiabilityOf } from '../settlement/terms/maximumLiability';

/** Something in a policy that is allowed and yet seldom meant; it holds nothing up. */
interface PolicyWarning {
  readonly term: keyof Policy;
  readonly because: Words;
}

type Check = (policy: Policy, limits: readonly number[], refused: boolean) => PolicyWarning | null;

/** Looks at a policy beside the limits that it covers (nil ones left out). */
export function policyWarnings(
  policy: Policy,
  customers: readonly { readonly creditLimit: number | null }[],
): readonly PolicyWarning[] {
  const all = [...customers.map(({ creditLimit }) => creditLimit), policy.creditLimit];
  const limits = all.filter((limit): limit is number => limit !== null && limit > 0);
  return checks.map((check) => check(policy, limits, all.includes(0))).filter((warning) => warning !== null);
}

const maximumBelowLargestLimit: Check = (policy, limits) => {
  const maximum = knownMaximum(policy);
  if (maximum === null || limits.length === 0 || maximum >= largest(limits) * (policy.insuredPercentage ?? 1))
    return null;
  return {
    term: 'maximumLiability',
    because: {
      en: 'The maximum liability is below the largest limit times the insured percentage: the largest customer alone may exceed it.',
      zh: '最高赔偿限额低于最大限额乘以赔偿比例：仅最大客户一家出险就可能超限。',
    },
  };
};

/** Short-term export policies in China: not below the sum of the two or three largest limits. */
const maximumBelowThreeLargest: Check = (policy, limits) => {
  const maximum = knownMaximum(policy);
  const three = [...limits].sort((one, other) => other - one).slice(0, 3);
  const share = policy.insuredPercentage ?? 1;
  if (
    maximum === null ||
    three.length < 3 ||
    maximum < three[0]! * share ||
    maximum >= three.reduce((sum, limit) => sum + limit, 0)
  )
    return null;
  return {
    term: 'maximumLiability',
    because: {
      en: 'The maximum liability is below the sum of the three largest limits: several failures in one year may exceed it.',
      zh: '最高赔偿限额低于三个最大限额之和：一年内多家出险可能超限。',
    },
  };
};

const selfSetAboveApproved: Check = ({ insuredPercentage, insuredPercentageSelf }) => {
  if (insuredPercentage === null || insuredPercentageSelf === null || insuredPercentageSelf <= insuredPercentage)
    return null;
  return {
    term: 'insuredPercentageSelf',
    because: {
      en: 'Limits that you set yourself are insured to a higher percentage than those of the insurer.',
      zh: '自定限额的赔偿比例高于保险人批复限额的比例。',
    },
  };
};

const creditTooLong: Check = ({ maximumPaymentTerm, maximumExtension }) => {
  if (
    maximumPaymentTerm === null ||
    maximumExtension === null ||
    daysOf(maximumPaymentTerm) + daysOf(maximumExtension) <= shortTerm
  )
    return null;
  return {
    term: 'maximumExtension',
    because: {
      en: 'Payment term and extension together exceed 360 days, which is no longer short-term cover.',
      zh: '最长信用期限与延长期合计超过 360 天，已不属于短期保险。',
    },
  };
};

const thresholdAboveSmallestLimit: Check = ({ nonQualifyingLoss }, limits) => {
  if (nonQualifyingLoss === null || limits.length === 0 || nonQualifyingLoss < smallest(limits)) return null;
  return {
    term: 'nonQualifyingLoss',
    because: {
      en: 'The non-qualifying loss reaches the smallest limit: losses of such customers are never paid.',
      zh: '起赔额达到最小限额：此类客户的损失永远不会获赔。',
    },
  };
};

const deductibleAboveSmallestLimit: Check = ({ eachLossDeductible, minimumRetention }, limits) => {
  const borne = Math.max(eachLossDeductible ?? 0, minimumRetention ?? 0);
  if (borne === 0 || limits.length === 0 || borne < smallest(limits)) return null;
  const term = (eachLossDeductible ?? 0) >= (minimumRetention ?? 0) ? 'eachLossDeductible' : 'minimumRetention';
  return {
    term,
    because: {
      en: 'What is borne of each loss reaches the smallest limit: losses of such customers are never paid.',
      zh: '每笔损失的自担额达到最小限额：此类客户的损失永远不会获赔。',
    },
  };
};

const firstLossAboveMaximum: Check = (policy) => {
  const maximum = knownMaximum(policy);
  if (policy.aggregateFirstLoss === null || maximum === null || policy.aggregateFirstLoss < maximum) return null;
  return {
    term: 'aggregateFirstLoss',
    because: {
      en: 'The yearly first loss is as large as the maximum liability.',
      zh: '累计免赔额不低于最高赔偿限额。',
    },
  };
};

/** Quotes are checked for it: the minimum is meant as a floor, not as the price. */
const minimumAboveEstimate: Check = ({ minimumPremium, estimatedTurnover, premiumRate, premiumBasis }) => {
  if (
    minimumPremium === null ||
    estimatedTurnover === null ||
    premiumRate === null ||
    (premiumBasis ?? 'turnover') !== 'turnover' ||
    minimumPremium <= estimatedTurnover * premiumRate
  )
    return null;
  return {
    term: 'minimumPremium',
    because: {
      en: 'The minimum premium is above the premium on the estimated turnover: the rate never counts.',
      zh: '最低保险费高于按预计营业额计算的保费：费率将不起作用。',
    },
  };
};

const noLimit: Check = ({ discretionaryLimit, withoutLimit }, limits, refused) =>
  limits.length > 0 || refused || discretionaryLimit !== null || withoutLimit !== null
    ? null
    : {
        term: 'creditLimit',
        because: {
          en: 'No limit is given anywhere: every debt counts as covered in full.',
          zh: '没有任何限额：所有欠款均按全额承保计算。',
        },
      };

const checks: readonly Check[] = [
  maximumBelowLargestLimit,
  maximumBelowThreeLargest,
  selfSetAboveApproved,
  creditTooLong,
  thresholdAboveSmallestLimit,
  deductibleAboveSmallestLimit,
  firstLossAboveMaximum,
  minimumAboveEstimate,
  noLimit,
];

/** Days. */
const shortTerm = 360;

/** Null also where it is a multiple of a premium that is not given. */
function knownMaximum(policy: Policy): number | null {
  const premiumUnknown =
    policy.maximumLiability === null && policy.minimumPremium === null && policy.premiumPaid === null;
  return premiumUnknown ? null : maximumLiabilityOf(policy);
}

function largest(limits: readonly number[]): number {
  return limits.reduce((most, limit) => Math.max(most, limit), 0);
}

function smallest(limits: readonly number[]): number {
  return limits.reduce((least, limit) => Math.min(least, limit), Infinity);
}
