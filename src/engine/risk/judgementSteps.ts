import { Problem } from '../problem';
import type { Rule } from '../rule';
import { probabilityFloor } from '../tables/probabilityFloor';
import type { Words } from '../words';
import { behindGrade } from './assess';
import { baseRateFor, judgement } from './judgement';
import { logOdds, probabilityOf } from './logOdds';
import type { RiskSettings } from './riskSettings';
import type { Subject } from './subject';

/** One piece of evidence: the rule that weighs it, what was seen, its weight in log-odds (plus is riskier), and the one-year probability before and after it. */
export interface JudgementStep {
  readonly rule: Rule;
  readonly seen: Words;
  readonly weight: number;
  readonly before: number;
  readonly after: number;
}

/** From the base rate to what the evidence comes to, piece by piece, in the order in which `judged` weighs it; nothing where the grade cannot be read. */
export function judgementSteps(subject: Subject, settings: RiskSettings): readonly JudgementStep[] {
  const graded = behindGrade(subject, settings);
  if (graded instanceof Problem) return [];
  let probability = baseRateFor(subject, settings);
  const steps: JudgementStep[] = [];
  for (const rule of judgement) {
    const { probability: weighed, evidence } = rule.weigh(probability, { ...subject, graded }, settings);
    const told = evidence.filter(({ shift }) => shift !== 0);
    for (const [at, one] of told.entries()) {
      const after = at === told.length - 1 ? weighed : probabilityOf(logOdds(probability) + one.shift);
      steps.push({ rule, seen: one.says(), weight: one.shift, before: probability, after });
      probability = after;
    }
    probability = weighed;
  }
  return probability < least ? [...steps, atFloor(probability)] : steps;
}

const least = probabilityFloor.rows[0]!;

function atFloor(before: number): JudgementStep {
  return {
    rule: probabilityFloor,
    seen: probabilityFloor.name,
    weight: logOdds(least) - logOdds(before),
    before,
    after: least,
  };
}
