import { distorted } from './distorted';
import type { Principle } from './principle';

/** ∫ S(x)^(1/ρ) dx. Coherent; heavy on the far tail. */
export const proportionalHazard: Principle = {
  name: { en: 'Proportional hazard', zh: '比例风险变换' },
  summary: { en: 'Mean under survival chances raised to 1 ÷ ρ.', zh: '将生存概率取 1/ρ 次幂后的均值。' },
  source: 'WANG1995',
  uses: ['hazardFactor'],
  of: (paid, { hazardFactor }) => distorted(paid, (survival) => survival ** (1 / hazardFactor)),
};
