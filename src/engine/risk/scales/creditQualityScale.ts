import { stepProbability } from '../gradeProbability';
import { creditQualitySteps } from '../../tables/creditQualitySteps';
import type { Scale } from './scale';

export const creditQualityScale: Scale = {
  name: creditQualitySteps.name,
  summary: creditQualitySteps.summary,
  source: 'eu2016',
  edition: {
    en: 'Regulation (EU) 2016/1799, three-year rates made yearly',
    zh: '欧盟第 2016/1799 号条例，三年期折为一年期',
  },
  expected: { en: 'an EU step (1 to 6)', zh: '欧盟等级（1 至 6）' },
  of: stepProbability,
};
