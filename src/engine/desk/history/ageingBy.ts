import { ageing, needsInvoices, type Ageing, type Receivables } from '../../ledger';
import type { AgedFrom } from './agedFrom';
import { undatedInvoices } from './historyKnown';
import { needsDueDates, openSums } from '../keyFigures/openSums';

/** An ageing from the day that was asked for; `null`: as the book has it. From the invoice date there is nothing that is not due, and so no column for it. `owed`: what each entry owes, where it is not its open balance. */
export function ageingBy(
  book: Receivables,
  asOf: number,
  bounds: readonly number[],
  agedFrom: AgedFrom | null,
  owed: Float64Array | null = null,
): Ageing {
  if (agedFrom === 'due date' && book.summarised) needsDueDates(openSums(book, asOf));
  if (agedFrom !== 'invoice date') return ageing(book, asOf, bounds, owed);
  const dueDate = book.summarised ? documentDates(book) : book.invoiceDate;
  for (let entry = 0; entry < book.count; entry++)
    if (book.customer[entry]! >= 0 && Number.isNaN(dueDate[entry]!)) throw undatedInvoices();
  // One that is dated on the day is 0 days old, and stands in the first bucket, which begins with it.
  const earlier = dueDate.map((day) => Math.floor(day) - 1);
  return withoutFirst(
    ageing(
      { ...book, dueDate: earlier },
      asOf,
      bounds.map((bound) => bound + 1),
      owed,
    ),
    book.customers.length,
  );
}

/** A summarised ageing that counts from its documents has their days in place of due dates. */
function documentDates({ summarised, dueDate, customer }: Receivables): Float64Array {
  const all = customer.every((own, entry) => own < 0 || summarised!.dueUnknown[entry] === 1);
  if (!all) throw needsInvoices();
  return dueDate;
}

function withoutFirst({ amounts, columns }: Ageing, customers: number): Ageing {
  const rest = new Float64Array(customers * (columns - 1));
  for (let customer = 0; customer < customers; customer++)
    rest.set(amounts.subarray(customer * columns + 1, (customer + 1) * columns), customer * (columns - 1));
  return { columns: columns - 1, amounts: rest };
}
