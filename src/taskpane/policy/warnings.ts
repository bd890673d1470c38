import { policyTerms, type Policy, type Words } from '../../engine/index';
import type { Format } from '../format';
import type { Rated } from '../outcome/rated';
import type { Dictionary } from '../words/dictionary';

/** What the warnings look at: the policy as read, the customers' limits, the day of the books. */
export interface Cover {
  readonly policy: Policy;
  readonly customers: readonly Pick<Rated, 'name' | 'creditLimit'>[];
  readonly day: number;
}

type Warning = (cover: Cover, words: Dictionary, format: Format) => string | null;

/** Things in a policy that are allowed and yet seldom meant. */
const warnings: readonly Warning[] = [maximumBelowLimit, ended, notStarted, deductibleReachesLimit, noLimits];

export function warningsOf(cover: Cover, words: Dictionary, format: Format): readonly string[] {
  return warnings.map((warning) => warning(cover, words, format)).filter((sentence) => sentence !== null);
}

/** What a term is called, for sentences. */
export function termName(key: keyof Policy): Words {
  return policyTerms[key];
}

function maximumBelowLimit({ policy, customers }: Cover, words: Dictionary, format: Format): string | null {
  const largest = largestLimit(customers);
  const { maximumLiability } = policy;
  if (maximumLiability === null || largest === null || maximumLiability >= largest.limit) return null;
  return words['warning.liability'](format.fullAmount(maximumLiability), format.fullAmount(largest.limit), largest.name);
}

function ended({ policy: { policyEnd }, day }: Cover, words: Dictionary, format: Format): string | null {
  return policyEnd !== null && policyEnd < day ? words['warning.ended'](format.day(policyEnd)) : null;
}

function notStarted({ policy: { policyStart }, day }: Cover, words: Dictionary, format: Format): string | null {
  return policyStart !== null && policyStart > day ? words['warning.notStarted'](format.day(policyStart)) : null;
}

function deductibleReachesLimit({ policy, customers }: Cover, words: Dictionary, format: Format): string | null {
  const limits = customers.map(({ creditLimit }) => creditLimit).filter((limit): limit is number => limit !== null && limit > 0);
  const smallest = limits.length > 0 ? Math.min(...limits) : null;
  const deductible = policy.eachLossDeductible ?? 0;
  return smallest !== null && deductible >= smallest ? words['warning.deductible'](format.fullAmount(smallest)) : null;
}

function noLimits({ policy, customers }: Cover, words: Dictionary): string | null {
  const given = policy.creditLimit !== null || customers.some(({ creditLimit }) => creditLimit !== null);
  return given ? null : words['warning.noLimits'];
}

function largestLimit(customers: Cover['customers']): { readonly name: string; readonly limit: number } | null {
  return customers.reduce<{ name: string; limit: number } | null>(
    (largest, { name, creditLimit }) => (creditLimit !== null && creditLimit > (largest?.limit ?? 0) ? { name, limit: creditLimit } : largest),
    null,
  );
}
