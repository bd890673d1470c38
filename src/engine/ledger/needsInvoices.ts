import { Problem } from '../problem';
import type { Receivables } from './receivables';

/** Why something cannot be told from a summarised ageing. */
export function needsInvoices(): Problem {
  return new Problem({
    kind: 'missing',
    because: {
      en: 'needs the invoice list: this is a summarised ageing',
      zh: '需要逐张发票的明细：这是汇总账龄表',
    },
  });
}

/** Refuses a book that has sums in place of invoices. */
export function refuseSummarised({ summarised }: Pick<Receivables, 'summarised'>): void {
  if (summarised) throw needsInvoices();
}
