import { pastDueThresholds, type PastDueRule } from '../tables/pastDueThresholds';

/** Unless the settings say otherwise. */
export const usualPastDue: PastDueRule = pastDueThresholds.rows[0]!;

/** What must be exceeded so that an overdue amount is material beside all that is owed. */
export function materialAbove(owed: number, { aboveShare, aboveAmount }: PastDueRule): number {
  return Math.max(aboveAmount, aboveShare * owed);
}

export type { PastDueRule };
