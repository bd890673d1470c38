import { capitalFigures, ineligibles, keyFigures, lateRegimes, ownRatios, selfQuestions } from '../../../engine/desk';
import { paymentMeasures } from '../../../engine/ledger';
import type { Rule } from '../../../engine/rule';

/** What the receivables desk measures and excludes. */
export const deskRules: readonly Rule[] = [
  ...Object.values(keyFigures),
  ...Object.values(capitalFigures),
  ...Object.values(ineligibles),
  ...Object.values(ownRatios),
  ...Object.values(lateRegimes),
  ...Object.values(selfQuestions).map(({ name, asks, source }): Rule => ({ name, summary: asks, source })),
  ...paymentMeasures,
];
