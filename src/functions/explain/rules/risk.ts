import { scales, signals, statementModels } from '../../../engine/risk';
import type { Rule } from '../../../engine/rule';

/** By what a customer is rated and watched. */
export const riskRules: readonly Rule[] = [...signals, ...Object.values(statementModels), ...Object.values(scales)];
