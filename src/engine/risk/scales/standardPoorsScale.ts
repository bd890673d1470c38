import { letterProbability } from '../gradeProbability';
import { standardPoorsNotches } from '../../tables/standardPoors';
import type { Scale } from './scale';

export const standardPoorsScale: Scale = {
  name: standardPoorsNotches.name,
  summary: standardPoorsNotches.summary,
  source: 'sp2024Notches',
  edition: {
    en: 'study of 2024, categories 1981-2024, notches interpolated',
    zh: '2024 年研究，1981 至 2024 年大类，细分级别为插值',
  },
  expected: { en: 'an S&P grade (AAA to D)', zh: '标普评级（AAA 至 D）' },
  of: letterProbability,
};
