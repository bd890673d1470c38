import { blend } from './blend';
import type { EvidenceRule } from './evidence';
import { logOdds } from './logOdds';

/** The base rate seen together with the customer's grade, where there is one. */
export const views: EvidenceRule = {
  name: { en: 'Views', zh: '各方看法' },
  summary: { en: 'Base rate and grade as one, each weighted by its precision in log-odds.', zh: '基准违约率与评级在对数几率上按精度加权合并。' },
  source: 'bayes',
  weigh(base, { customer, graded }, { baseDeviation, gradeDeviation }) {
    if (graded === null) return { probability: base, evidence: [] };
    const probability = blend([{ probability: base, deviation: baseDeviation }, { probability: graded, deviation: gradeDeviation }]);
    const says = () => ({ en: `graded ${customer.grade}`, zh: `评级为 ${customer.grade}` });
    return { probability, evidence: [{ shift: logOdds(probability) - logOdds(base), says }] };
  },
};
