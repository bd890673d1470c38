import { meanOf, type Law } from '../../portfolio/lattice/law';
import type { Principle } from './principle';

/** E + γ √E[max(L − E, 0)²]: only years worse than the mean are charged for. */
export const semiDeviation: Principle = {
  name: { en: 'Semi-deviation', zh: '半标准差原理' },
  summary: {
    en: 'Expected indemnity + loading × deviation of the years above it.',
    zh: '预期赔款 + 附加 × 高于均值年份的偏差。',
  },
  source: 'FISCHER',
  uses: ['semiDeviationLoading'],
  of: (paid, { semiDeviationLoading }) => meanOf(paid) + semiDeviationLoading * deviationAbove(paid, meanOf(paid)),
};

function deviationAbove({ step, mass }: Law, mean: number): number {
  const above = mass.reduce((sum, one, at) => sum + one * Math.max(0, at * step - mean) ** 2, 0);
  // Masses come out of a transform: one that is 0 may be a little less.
  return Math.sqrt(Math.max(0, above));
}
