import { meanOf, quantileOf } from '../../portfolio/lattice/law';
import type { Principle } from './principle';

/** E + c (VaR − E): the return on the capital that is held for a bad year. */
export const costOfCapital: Principle = {
  name: { en: 'Cost of capital', zh: '资本成本原理' },
  summary: {
    en: 'Expected indemnity + cost of capital × (quantile − expected indemnity).',
    zh: '预期赔款 + 资本成本率 ×（分位数 − 预期赔款）。',
  },
  source: 'SOLVENCY2',
  uses: ['capitalCost', 'capitalLevel'],
  of: (paid, { capitalCost, capitalLevel }) =>
    meanOf(paid) + capitalCost * Math.max(0, quantileOf(paid, capitalLevel) - meanOf(paid)),
};
