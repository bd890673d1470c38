import type { InvoiceExclusion } from './exclusion';

/** An invoice that the customer contests as a whole; where only a part is contested, the rest stays insured. */
export const disputed: InvoiceExclusion = {
  name: { en: 'Disputed', zh: '争议' },
  summary: { en: 'Disputed: not insured until the dispute is settled', zh: '有争议：争议解决前不在承保范围内' },
  source: 'CREDIV',
  among({ receivables, unpaid }, exclude) {
    const { disputed: contested } = receivables;
    for (let row = 0; row < unpaid.length; row++) if (contested[row]! !== 0 && unpaid[row]! > 0 && contested[row]! >= unpaid[row]!) exclude(row);
  },
};
