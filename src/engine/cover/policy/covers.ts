import type { Words } from '../../words';
import { causesOfLoss, nameOf, type CauseOfLoss, type CoveredCause } from './causesOfLoss';
import type { Policy } from './policy';

/** A policy that names no causes covers them all alike. */
export function coversCause({ covers }: Policy, cause: CauseOfLoss): boolean {
  return covers === null || covers.some((covered) => covered.cause === cause);
}

/** A policy as it reads for a cause of loss; `ofCause`: the percentage of that cause, where it has one. */
export interface ReadForCause extends Policy {
  readonly ofCause?: number;
}

/** The policy as it reads for a loss of this cause. Under a limit that the policyholder set itself, and of a customer with a percentage of its own, the lesser of the two percentages holds. */
export function policyForCause(policy: Policy, cause: CauseOfLoss): ReadForCause {
  const percentage = policy.covers?.find((covered) => covered.cause === cause)?.percentage ?? null;
  if (percentage === null) return policy;
  const { insuredPercentageSelf: self } = policy;
  return {
    ...policy,
    insuredPercentage: percentage,
    ofCause: percentage,
    insuredPercentageSelf: self === null ? null : Math.min(self, percentage),
  };
}

/** Whether the cause of a loss matters for what is paid. */
export function distinguishes(policy: Policy): boolean {
  return causesOfLoss.some(
    ({ cause }) =>
      !coversCause(policy, cause) || policyForCause(policy, cause).insuredPercentage !== policy.insuredPercentage,
  );
}

/** A policy that gives every cause its percentage need not say an insured percentage besides: that of the first (insolvency, where it is covered) stands for it. */
export function withOwnPercentage(policy: Policy): Policy {
  const { covers, insuredPercentage } = policy;
  if (insuredPercentage !== null || covers === null || covers.some(({ percentage }) => percentage === null))
    return policy;
  const first = covers.find(({ cause }) => cause === 'insolvency') ?? covers[0];
  return { ...policy, insuredPercentage: first?.percentage ?? null };
}

/** The percentage that each cause is paid, in words: "insolvency 90%, default 90%". */
export function coversInWords(covers: readonly CoveredCause[]): Words {
  const said = (language: 'en' | 'zh') =>
    covers.map(({ cause, percentage }) =>
      [
        nameOf(cause)[language],
        ...(percentage === null ? [] : [`${Number((100 * percentage).toPrecision(12))}%`]),
      ].join(' '),
    );
  return { en: said('en').join(', '), zh: said('zh').join('、') };
}
