import { probabilityFloor } from '../tables/probabilityFloor';
import type { Words } from '../words';
import { blend, type View } from './blend';
import type { EvidenceRule } from './evidence';
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
    const found = [grade, statement].filter((view) => view !== null);
    if (found.length === 0) return { probability: base, evidence: [] };
    const others = [{ probability: base, deviation: settings.baseDeviation }, ...(grade ? [grade] : [])];
    const probability = statement ? withStatement(others, statement, settings.statementFactor) : blend(others);
    const says = () => ({
      en: found.map(({ seen }) => seen.en).join(', '),
      zh: found.map(({ seen }) => seen.zh).join('，'),
    });
    return { probability, evidence: [{ shift: logOdds(probability) - logOdds(base), says }] };
  },
};

/** A statement moves the odds, within a factor either way; it does not set their level: its models come from other decades and markets. */
function withStatement(others: readonly View[], statement: View, factor: number): number {
  const without = logOdds(blend(others));
  const moved = logOdds(blend([...others, statement])) - without;
  const most = Math.log(factor);
  return probabilityOf(without + Math.max(-most, Math.min(most, moved)));
}

interface SeenView extends View {
  readonly seen: Words;
}

function gradeView({ customer, graded }: GradedSubject, { gradeDeviation, gradeScale }: RiskSettings): SeenView | null {
  return graded === null
    ? null
    : { probability: graded, deviation: gradeDeviation, seen: seenGrade(customer.grade, graded, gradeScale) };
}

/** A scale without published levels is said to be one, every time. */
function seenGrade(grade: string | null, graded: number, scale: RiskSettings['gradeScale']): Words {
  if (grade === null) return { en: `grade PD ${percent(graded)}`, zh: `评级违约概率 ${percent(graded)}` };
  return scale?.endsWith('illustrative')
    ? { en: `graded ${grade} (scale illustrative)`, zh: `评级为 ${grade}（示意体系）` }
    : { en: `graded ${grade}`, zh: `评级为 ${grade}` };
}

/** A statement says less with every year that passes over it; without a date it counts as fresh. */
function statementView(
  { customer, asOf }: GradedSubject,
  { statementDeviation, statementAgeing, statementFactor }: RiskSettings,
): SeenView | null {
  const { statementProbability = null, statementDate = null } = customer;
  if (statementProbability === null) return null;
  const age = asOf === null || statementDate === null ? 0 : Math.max(0, (asOf - statementDate) / 365.25);
  const share = percent(statementProbability);
  return {
    probability: Math.min(almostCertain, Math.max(probabilityFloor.rows[0]!, statementProbability)),
    deviation: Math.sqrt(statementDeviation ** 2 + statementAgeing * age),
    seen: {
      en: `statement PD ${share} (moves by a factor of ${statementFactor} at most)`,
      zh: `报表违约概率 ${share}（影响不超过 ${statementFactor} 倍）`,
    },
  };
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))}%`;
}

/** A model may say 1; so that log-odds stay finite. */
const almostCertain = 0.999;
