import { needsInvoices, openBalance, type Receivables } from '../../ledger';
import { Problem } from '../../problem';
import { amountOf, daysIn, needsMonths, type CreditSales, type Stretch } from '../sales/creditSales';
import { undatedInvoices } from '../history/historyKnown';

/** Amount ÷ credit sales × days: how many days of sales an amount is. */
export function daysOfSales(amount: number, stretches: readonly Stretch[]): number {
  const sold = amountOf(stretches);
  if (!(sold > 0)) throw noSales();
  return (amount / sold) * daysIn(stretches);
}

/** How long a month counts when it is used up: as a thirtieth of a year has it, or as the calendar does. */
type MonthLength = 'thirty days' | 'real';

/**
 * Countback: the sales of the latest months are taken off one after the other until nothing of the receivables is left; each counts with its days, the
 * last one in proportion to what of it was needed.
 */
export function countback(receivables: number, { byMonth, stretches }: CreditSales, length: MonthLength): number {
  if (!byMonth) throw needsMonths(1);
  let [rest, days] = [receivables, 0];
  for (const stretch of stretches.toReversed()) {
    if (rest <= 0) return days;
    const own = length === 'real' ? daysIn([stretch]) : thirtyDays(stretch);
    if (stretch.amount > rest) return days + (rest / stretch.amount) * own;
    rest -= stretch.amount;
    days += own;
  }
  if (rest > 1e-9 * receivables) throw needsEarlier(receivables - rest);
  return days;
}

/** A month counts 30 days; one that has only begun as many as it has had. */
function thirtyDays(stretch: Stretch): number {
  const days = daysIn([stretch]);
  return days >= shortestMonth ? 30 : days;
}

const shortestMonth = 28;

/** Days since the invoice × what is open of it ÷ what was sold in its month, summed over all open invoices. */
export function trueDaysOfSales(book: Receivables, asOf: number, { byMonth, stretches }: CreditSales): number {
  if (book.summarised) throw needsInvoices();
  if (!byMonth) throw needsMonths(1);
  let days = 0;
  for (let entry = 0; entry < book.count; entry++) {
    const open = book.customer[entry]! < 0 ? 0 : openBalance(book, entry, asOf);
    if (open === 0) continue;
    const invoiced = Math.floor(book.invoiceDate[entry]!);
    if (Number.isNaN(invoiced)) throw undatedInvoices();
    const sold = stretches[monthOf(invoiced, stretches)];
    if (sold === undefined) throw needsEarlier(null);
    if (!(sold.amount > 0)) throw noSales();
    days += ((asOf - invoiced) * open) / sold.amount;
  }
  return days;
}

/** The stretch with the day, found from the latest, where most open invoices are; -1 where it is before all. */
function monthOf(day: number, stretches: readonly Stretch[]): number {
  let at = stretches.length - 1;
  while (at >= 0 && stretches[at]!.from > day) at--;
  return at;
}

function noSales(): Problem {
  return new Problem({
    kind: 'invalid',
    because: { en: 'needs sales above 0', zh: '需要大于 0 的销售额' },
  });
}

function needsEarlier(covered: number | null): Problem {
  const shown = covered === null ? null : Math.round(covered).toLocaleString('en');
  return new Problem({
    kind: 'missing',
    because:
      shown === null
        ? {
            en: 'needs the sales of earlier months: some open invoices are older',
            zh: '需要更早月份的销售额：部分未付发票早于已给月份',
          }
        : {
            en: `needs the sales of earlier months: those given come to ${shown} and the receivables are more`,
            zh: `需要更早月份的销售额：已给各月合计 ${shown}，应收账款多于此数`,
          },
  });
}
