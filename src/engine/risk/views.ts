import { probabilityFloor } from '../tables/probabilityFloor';
import type { Words } from '../words';
import { blend, type View } from './blend';
import { noEvidence, type EvidenceRule } from './evidence';
import { logOdds, probabilityOf } from './logOdds';
import type { RiskSettings } from './riskSettings';
import type { GradedSubject } from './subject';

/** The base rate seen together with the customer's grade and the model of his statement, where there are any. */
export const views: EvidenceRule = {
  name: { en: 'Views', zh: '各信息来源' },
  summary: {
    en: 'Base rate, grade and statement as one, each weighted by its precision in log-odds; a statement moves them by a factor of 4 at most.',
    zh: '基准违约率、评级与报表按对数优势比的精度加权合并；报表的影响不超过 4 倍。',
  },
  source: 'bayes',
  weigh(base, subject, settings) {
    const [grade, statement] = [gradeView(subject, settings), statementView(subject, settings)];
    if (!grade && !statement) return { probability: base, evidence: noEvidence };
    const others = [{ probability: base, deviation: settings.baseDeviation }, ...(grade ? [grade] : [])];
    const probability = statement ? withStatement(others, statement, settings.statementFactor) : blend(others);
    const shift = logOdds(probability) - logOdds(base);
    return { probability, evidence: [{ shift, says: () => seenIn(subject, settings) }] };
  },
};

/** A statement moves the odds, within a factor either way; it does not set their level: its models come from other decades and markets. */
function withStatement(others: readonly View[], statement: View, factor: number): number {
  const without = logOdds(blend(others));
  const moved = logOdds(blend([...others, statement])) - without;
  const most = Math.log(factor);
  return probabilityOf(without + Math.max(-most, Math.min(most, moved)));
}

function gradeView({ graded }: GradedSubject, { gradeDeviation }: RiskSettings): View | null {
  return graded === null ? null : { probability: graded, deviation: gradeDeviation };
}

/** A statement says less with every year that passes over it; without a date it counts as fresh. */
function statementView(
  { customer, asOf }: GradedSubject,
  { statementDeviation, statementAgeing }: RiskSettings,
): View | null {
  const { statementProbability = null, statementDate = null } = customer;
  if (statementProbability === null) return null;
  const age = asOf === null || statementDate === null ? 0 : Math.max(0, (asOf - statementDate) / 365.25);
  return {
    probability: Math.min(almostCertain, Math.max(probabilityFloor.rows[0]!, statementProbability)),
    deviation: Math.sqrt(statementDeviation ** 2 + statementAgeing * age),
  };
}

function seenIn(subject: GradedSubject, settings: RiskSettings): Words {
  const seen = [seenGrade(subject, settings), seenStatement(subject, settings)].filter((words) => words !== null);
  return { en: seen.map(({ en }) => en).join(', '), zh: seen.map(({ zh }) => zh).join('，') };
}

/** A scale without published levels is said to be one, every time. */
function seenGrade({ customer: { grade }, graded }: GradedSubject, { gradeScale }: RiskSettings): Words | null {
  if (graded === null) return null;
  if (grade === null) return { en: `grade PD ${percent(graded)}`, zh: `评级违约概率 ${percent(graded)}` };
  return gradeScale?.endsWith('illustrative')
    ? { en: `graded ${grade} (scale illustrative)`, zh: `评级为 ${grade}（示意体系）` }
    : { en: `graded ${grade}`, zh: `评级为 ${grade}` };
}

function seenStatement({ customer }: GradedSubject, { statementFactor }: RiskSettings): Words | null {
  const { statementProbability = null } = customer;
  if (statementProbability === null) return null;
  const share = percent(statementProbability);
  return {
    en: `statement PD ${share} (moves by a factor of ${statementFactor} at most)`,
    zh: `报表违约概率 ${share}（影响不超过 ${statementFactor} 倍）`,
  };
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))}%`;
}

/** A model may say 1; so that log-odds stay finite. */
const almostCertain = 0.999;
