import { Problem } from '../../problem';
import type { Applicant } from './applicant';
import { limitRules, type LimitRule } from './limitRules';
import type { LimitSettings } from './limitSettings';

/** The credit limit that all rules allow, and which of them it comes from. */
export interface LimitAdvice {
  readonly limit: number;
  readonly binding: LimitRule;
  /** What each rule allows, in their order: Infinity where it sets no bound, null where what it needs is not given. */
  readonly allowed: readonly (number | null)[];
}

/** The most restrictive rule decides, rounded down. */
export function limitAdvice(applicant: Applicant, settings: LimitSettings): LimitAdvice | Problem {
  const allowed = limitRules.map((rule) => rule.most(applicant, settings));
  const lowest = allowed.reduce<number>((least, limit) => Math.min(least, limit ?? Infinity), Infinity);
  if (lowest === Infinity) return nothingKnown();
  const limit =
    settings.roundTo === null ? lowest : Math.floor(lowest / settings.roundTo + rounding) * settings.roundTo;
  return { limit, binding: limitRules[allowed.indexOf(lowest)]!, allowed };
}

function nothingKnown(): Problem {
  const because = {
    en: 'no rule can be applied: give annual sales and terms, net worth, or a credit limit',
    zh: '没有可适用的规则：请给出年销售额和账期、净资产或信用限额',
  };
  return new Problem({ kind: 'missing', because });
}

/** 3 × 0.1 is still three tenths. */
const rounding = 1e-9;
