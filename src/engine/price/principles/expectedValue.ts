import { meanOf } from '../../portfolio/lattice/law';
import type { Principle } from './principle';

/** (1 + θ) E. Blind to how uneven the years are. */
export const expectedValue: Principle = {
  name: { en: 'Expected value', zh: '期望值原理' },
  summary: { en: 'Expected indemnity × (1 + loading).', zh: '预期赔款 ×（1 + 附加）。' },
  source: 'CAS',
  uses: ['expectedLoading'],
  of: (paid, { expectedLoading }) => (1 + expectedLoading) * meanOf(paid),
};
