import { deviationOf, meanOf } from '../../portfolio/lattice/law';
import type { Principle } from './principle';

/** E + α SD. */
export const standardDeviation: Principle = {
  name: { en: 'Standard deviation', zh: '标准差原理' },
  summary: { en: 'Expected indemnity + loading × standard deviation.', zh: '预期赔款 + 附加 × 标准差。' },
  source: 'BUHLMANN',
  uses: ['deviationLoading'],
  of: (paid, { deviationLoading }) => meanOf(paid) + deviationLoading * deviationOf(paid),
};
