import { openBalance } from './openBalance';
import type { Receivables } from './receivables';

/** What is open by days past due: `amounts[customer × columns + column]`; column 0 is not due, the last one beyond the last bound. */
export interface Ageing {
  readonly columns: number;
  readonly amounts: Float64Array;
}

/** Open balances, disputed ones included, in buckets with ascending inclusive upper bounds. Due on the day is not due; so is a credit without any date. Credits stand where their own day puts them, unless `owed` says what each entry owes once they are set off. */
export function ageing(
  book: Receivables,
  asOf: number,
  bounds: readonly number[],
  owed: Float64Array | null = null,
): Ageing {
  const columns = bounds.length + 2;
  const amounts = new Float64Array(book.customers.length * columns);
  const columnAt = columnsByDay(bounds);
  for (let entry = 0; entry < book.count; entry++) {
    const customer = book.customer[entry]!;
    if (customer === -1) continue;
    const late = Math.floor(asOf - book.dueDate[entry]!);
    const column = !(late > 0) ? 0 : late < columnAt.length ? columnAt[late]! : columns - 1;
    amounts[customer * columns + column]! += owed === null ? openBalance(book, entry, asOf) : owed[entry]!;
  }
  return { columns, amounts };
}

/** Bucket of every number of days up to the last bound, so that no invoice has to search. */
function columnsByDay(bounds: readonly number[]): Uint8Array {
  const last = bounds[bounds.length - 1] ?? 0;
  return Uint8Array.from({ length: last + 1 }, (_, late) =>
    late === 0 ? 0 : bounds.findIndex((bound) => late <= bound) + 1,
  );
}
