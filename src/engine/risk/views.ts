import { probabilityFloor } from '../tables/probabilityFloor';
import type { Words } from '../words';
import { blend, type View } from './blend';
import type { EvidenceRule } from './evidence';
import { logOdds } from './logOdds';
import type { RiskSettings } from './riskSettings';
import type { GradedSubject } from './subject';

/** The base rate seen together with the customer's grade and the model of his statement, where there are any. */
export const views: EvidenceRule = {
  name: { en: 'Views', zh: '各方看法' },
  summary: {
    en: 'Base rate, grade and statement as one, each weighted by its precision in log-odds.',
    zh: '基准违约率、评级与报表在对数几率上按精度加权合并。',
  },
  source: 'bayes',
  weigh(base, subject, settings) {
    const found = [gradeView(subject, settings), statementView(subject, settings)].filter((view) => view !== null);
    if (found.length === 0) return { probability: base, evidence: [] };
    const probability = blend([{ probability: base, deviation: settings.baseDeviation }, ...found]);
    const says = () => ({
      en: found.map(({ seen }) => seen.en).join(', '),
      zh: found.map(({ seen }) => seen.zh).join('，'),
    });
    return { probability, evidence: [{ shift: logOdds(probability) - logOdds(base), says }] };
  },
};

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
  { statementDeviation, statementAgeing }: RiskSettings,
): SeenView | null {
  const { statementProbability = null, statementDate = null } = customer;
  if (statementProbability === null) return null;
  const age = asOf === null || statementDate === null ? 0 : Math.max(0, (asOf - statementDate) / 365.25);
  const share = percent(statementProbability);
  return {
    probability: Math.min(almostCertain, Math.max(probabilityFloor.rows[0]!, statementProbability)),
    deviation: Math.sqrt(statementDeviation ** 2 + statementAgeing * age),
    seen: { en: `statement PD ${share}`, zh: `报表违约概率 ${share}` },
  };
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))}%`;
}

/** A model may say 1; so that log-odds stay finite. */
const almostCertain = 0.999;
