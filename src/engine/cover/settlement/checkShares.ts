import type { Policy } from '../policy/policy';
import { readingOf } from './wordings/wordings';

/** Percentages of customers' own must be such as the wording can read: refused, or the missing term asked for, as the policy's would be. */
export function checkShares(policy: Policy, shares: Float64Array | null): void {
  for (const insuredPercentage of new Set(shares ?? []))
    if (!Number.isNaN(insuredPercentage)) readingOf({ ...policy, insuredPercentage });
}
