import type { Premium } from '../policy/premium';
import type { Fails } from './fails';
import type { Outcome } from './outcome';

/** What the cover costs against what it may bring. */
export interface Cost {
  readonly premium: number;
  /** Probability of default × loss given default × what is paid if the customer alone fails, added over all customers. */
  readonly expectedIndemnity: number;
  /** The failure that costs most; null where nothing could be lost. */
  readonly worst: Fails | null;
}

/** null without a policy that can be applied, or without a premium. */
export function costOf({ rated, fails }: Outcome, premium: Premium | null): Cost | null {
  if (premium === null || rated === null || fails === null) return null;
  const likely = new Map(rated.map(({ row, pd, lgd }) => [row, (pd ?? 0) * (lgd ?? 0)]));
  const expectedIndemnity = fails.reduce((sum, { row, indemnity }) => sum + (likely.get(row) ?? 0) * indemnity, 0);
  return { premium: premium.amount, expectedIndemnity, worst: fails[0] ?? null };
}
