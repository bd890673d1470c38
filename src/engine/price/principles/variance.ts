import { deviationOf, meanOf } from '../../portfolio/lattice/law';
import type { Principle } from './principle';

/** E + β Var. Twice the amounts cost more than twice as much: β is one over an amount and has no usual value. */
export const variance: Principle = {
  name: { en: 'Variance', zh: '方差原理' },
  summary: {
    en: 'Expected indemnity + loading × variance; only where the loading is given.',
    zh: '预期赔款 + 附加 × 方差；仅在给出附加时计算。',
  },
  source: 'BUHLMANN',
  uses: ['varianceLoading'],
  of: (paid, { varianceLoading }) =>
    varianceLoading === null ? null : meanOf(paid) + varianceLoading * deviationOf(paid) ** 2,
};
