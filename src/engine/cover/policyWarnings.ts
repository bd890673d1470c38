import type { Words } from '../words';
import type { Policy } from './policy';

/** Something in a policy that is allowed and yet seldom meant; it holds nothing up. */
export interface PolicyWarning {
  readonly term: keyof Policy;
  readonly because: Words;
}

type Check = (policy: Policy, limits: readonly number[]) => PolicyWarning | null;

/** Looks at a policy beside the limits that it covers (nil ones left out). */
export function policyWarnings(policy: Policy, customers: readonly { readonly creditLimit: number | null }[]): readonly PolicyWarning[] {
  const limits = [...customers.map(({ creditLimit }) => creditLimit), policy.creditLimit].filter((limit): limit is number => limit !== null && limit > 0);
  return checks.map((check) => check(policy, limits)).filter((warning) => warning !== null);
}

const maximumBelowLargestLimit: Check = ({ maximumLiability, insuredPercentage }, limits) => {
  if (maximumLiability === null || limits.length === 0 || maximumLiability >= largest(limits) * (insuredPercentage ?? 1)) return null;
  return { term: 'maximumLiability', because: { en: 'The maximum liability is below the largest limit times the insured percentage: the largest customer alone may exceed it.', zh: '最高赔偿限额低于最大限额乘以赔偿比例：仅最大客户一家出险就可能超限。' } };
};

const thresholdAboveSmallestLimit: Check = ({ nonQualifyingLoss }, limits) => {
  if (nonQualifyingLoss === null || limits.length === 0 || nonQualifyingLoss < smallest(limits)) return null;
  return { term: 'nonQualifyingLoss', because: { en: 'The non-qualifying loss reaches the smallest limit: losses of such customers are never paid.', zh: '起赔额达到最小限额：此类客户的损失永远不会获赔。' } };
};

const deductibleAboveSmallestLimit: Check = ({ eachLossDeductible, minimumRetention }, limits) => {
  const borne = Math.max(eachLossDeductible ?? 0, minimumRetention ?? 0);
  if (borne === 0 || limits.length === 0 || borne < smallest(limits)) return null;
  const term = (eachLossDeductible ?? 0) >= (minimumRetention ?? 0) ? 'eachLossDeductible' : 'minimumRetention';
  return { term, because: { en: 'What is borne of each loss reaches the smallest limit: losses of such customers are never paid.', zh: '每笔损失的自担额达到最小限额：此类客户的损失永远不会获赔。' } };
};

const firstLossAboveMaximum: Check = ({ aggregateFirstLoss, maximumLiability }) => {
  if (aggregateFirstLoss === null || maximumLiability === null || aggregateFirstLoss < maximumLiability) return null;
  return { term: 'aggregateFirstLoss', because: { en: 'The yearly first loss is as large as the maximum liability.', zh: '累计免赔额不低于最高赔偿限额。' } };
};

const noLimit: Check = (_policy, limits) =>
  limits.length > 0 ? null : { term: 'creditLimit', because: { en: 'No limit is given anywhere: every debt counts as covered in full.', zh: '没有任何限额：所有欠款均按全额承保计算。' } };

const checks: readonly Check[] = [maximumBelowLargestLimit, thresholdAboveSmallestLimit, deductibleAboveSmallestLimit, firstLossAboveMaximum, noLimit];

function largest(limits: readonly number[]): number {
  return limits.reduce((most, limit) => Math.max(most, limit), 0);
}

function smallest(limits: readonly number[]): number {
  return limits.reduce((least, limit) => Math.min(least, limit), Infinity);
}
