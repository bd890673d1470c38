import { coverModes, limitRules, policyTypes, termRules } from '../../../engine/plan';
import type { Rule } from '../../../engine/rule';

/** By what cover is planned, limits are advised and terms are chosen. */
export const planRules: readonly Rule[] = [...coverModes, ...limitRules, ...policyTypes, ...termRules];
