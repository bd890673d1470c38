import { needsInvoices, openBalance, type Receivables } from '../../ledger';
import { Problem } from '../../problem';

/** Invoices that were settled between two days, each day weighed by the amount; terms + late = paid, because all three are of the same invoices. */
export interface SettledSums {
  readonly amount: number;
  /** Amount × days from invoice to due date. */
  readonly terms: number;
  /** Amount × days from due date to payment; early payment is negative. */
  readonly late: number;
}

export function settledSums(book: Receivables, from: number, asOf: number): SettledSums {
  if (book.summarised) throw needsInvoices();
  let [amount, terms, late] = [0, 0, 0];
  for (let entry = 0; entry < book.count; entry++) {
    const [paidDate, invoiced, due] = [book.paidDate[entry]!, book.invoiceDate[entry]!, book.dueDate[entry]!];
    if (!(paidDate >= from && paidDate <= asOf) || book.customer[entry]! < 0 || !(book.amount[entry]! > 0)) continue;
    const settled = book.amount[entry]! - openBalance(book, entry, asOf);
    if (!(invoiced <= paidDate) || Number.isNaN(due) || !(settled > 0)) continue;
    amount += settled;
    terms += settled * (due - invoiced);
    late += settled * (paidDate - due);
  }
  if (amount === 0) throw nothingSettled();
  return { amount, terms, late };
}

function nothingSettled(): Problem {
  return new Problem({
    kind: 'missing',
    because: {
      en: 'needs invoices paid in the year to asOf, with invoice date, due date and paid date',
      zh: '需要基准日前一年内已付的发票，且有开票日期、到期日和付款日期',
    },
  });
}
