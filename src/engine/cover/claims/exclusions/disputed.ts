import type { InvoiceExclusion } from './exclusion';

/** An invoice that the customer contests as a whole; where only a part is contested, the rest stays insured. */
export const disputed: InvoiceExclusion = {
  name: { en: 'Disputed', zh: '争议' },
  summary: { en: 'Disputed: not insured until the dispute is settled', zh: '有争议：争议解决前不在承保范围内' },
  source: 'CREDIV',
  among({ open: { disputed: contested, unpaid } }, exclude) {
    for (let at = 0; at < unpaid.length; at++)
      if (contested[at]! > 0 && unpaid[at]! > 0 && contested[at]! >= unpaid[at]!) exclude(at);
  },
};
