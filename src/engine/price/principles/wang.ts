import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { distorted } from './distorted';
import type { Principle } from './principle';

/** ∫ Φ(Φ⁻¹(S(x)) + λ) dx: the tail is looked at as if it were λ deviations nearer. Coherent. */
export const wang: Principle = {
  name: { en: 'Wang transform', zh: '王氏变换' },
  summary: { en: 'Mean under chances shifted by λ on the normal scale.', zh: '在正态尺度上将概率平移 λ 后的均值。' },
  source: 'WANG2000',
  uses: ['wangShift'],
  of: (paid, { wangShift }) =>
    distorted(paid, (survival) => normalCdf(normalQuantile(survival, 0, 1) + wangShift, 0, 1)),
};
