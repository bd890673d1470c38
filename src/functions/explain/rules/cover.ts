import { duties, exclusions, readings } from '../../../engine/cover';
import type { Rule } from '../../../engine/rule';

/** What a policy pays by: its wordings, their clauses, what is excluded, what is to be done in time. */
export const coverRules: readonly Rule[] = [
  ...readings,
  ...new Set(readings.flatMap(({ eachLoss, wholeYear }) => [...eachLoss, ...wholeYear])),
  ...exclusions,
  ...Object.values(duties),
];
