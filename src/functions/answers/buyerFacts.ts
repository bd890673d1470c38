import { attempt } from '../../engine/attempt';
import { historyKnown, invoicedByCustomer, peaks } from '../../engine/desk';
import { accountsFrom, ageing, daysBeyondTerms, daysOf, later, type Customer } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { CustomersRange } from '../../workbook/ranges/customers';
import { usualTerms } from '../../workbook/ranges/usualTerms';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { registerOf } from './forecastPayers';
import { onlyReadable } from './onlyReadable';
import { isSale } from './salesIn';

/** What an insurer asks of a buyer; null where the books do not say. */
export interface BuyerFacts {
  /** Place among the customers of the ledger. */
  readonly own: number;
  readonly customer: Customer;
  readonly terms: number | null;
  readonly outstanding: number;
  /** Not due, 1-30, 31-60, 61-90, over 90 days past due. */
  readonly buckets: readonly number[];
  /** Of twelve months: what the ledger invoiced, else what the list of customers says; and the most that was owed on a day. */
  readonly turnover: number | null;
  readonly highest: number | null;
  readonly late: number | null;
}

interface Buyers {
  readonly buyers: readonly BuyerFacts[];
  /** Why turnover and highest balance cannot be told by the ledger; null where they can. */
  readonly withoutHistory: Problem | null;
}

export const buyerBounds: readonly number[] = [30, 60, 90];

/** Everybody in the ledger, in its order. Rows that cannot be read are in no figure. */
export function buyerFacts(receivables: ReceivablesRange, customers: CustomersRange, asOf: number): Buyers {
  const book = onlyReadable(receivables);
  const register = registerOf(book, customers);
  const { amounts, columns } = ageing(book, asOf, buyerBounds);
  const terms = usualTerms(book);
  const accounts = accountsFrom(book, asOf);
  const past = attempt(() => pastOf(book, asOf));
  const known = past instanceof Problem ? null : past;
  const buyers = register.map((customer, own): BuyerFacts => {
    const buckets = [...amounts.subarray(own * columns, (own + 1) * columns)];
    const agreed = customer.terms ?? terms[own]!;
    return {
      own,
      customer,
      terms: agreed === null ? null : Math.round(daysOf(agreed)),
      outstanding: buckets.reduce((sum, one) => sum + one, 0),
      buckets,
      turnover: known ? known.invoiced[own]! : customer.annualSales,
      highest: known ? known.peaks[own]!.amount : null,
      late: daysBeyondTerms.of(accounts[own]!),
    };
  });
  return { buyers, withoutHistory: past instanceof Problem ? past : null };
}

function pastOf(book: ReceivablesRange, asOf: number) {
  const from = later(Math.floor(asOf) + 1, { count: -12, unit: 'months' });
  historyKnown(book, asOf);
  return { peaks: peaks(book, from, asOf), invoiced: invoicedByCustomer(book, from, asOf, isSale(book)) };
}
