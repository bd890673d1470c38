import type { Dispute } from '../../engine/desk';
import { openBalance } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { DisputesRange, LoggedDispute } from '../../workbook/ranges/disputes';
import { disputesName } from '../../workbook/ranges/rangeNames';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { rowOf } from '../../workbook/report/table';

/** One a row of the log: the dispute of an invoice of the ledger, or why it is none. */
export function disputesInBook(
  { rows, headingRow }: DisputesRange,
  book: ReceivablesRange,
  asOf: number,
): readonly (Dispute | Problem | null)[] {
  const { invoice } = book;
  if (invoice === null) throw withoutNumbers();
  // Only what the log names: a ledger has a thousand invoices for each of them.
  const places = new Map<string, number[]>(
    rows.flatMap((row) => (row === null || row instanceof Problem ? [] : [[row.invoice.trim(), []] as const])),
  );
  invoice.forEach((number, entry) => {
    if (book.customer[entry]! >= 0 && book.amount[entry]! > 0) places.get(number.trim())?.push(entry);
  });
  return rows.map((row, at) => {
    if (row === null || row instanceof Problem) return row;
    const entry = placeOf(row, places.get(row.invoice.trim()) ?? [], book, asOf);
    return entry === null ? notThere(row).at(rowOf(disputesName, headingRow + at + 2)) : { ...row, entry };
  });
}

/** Of several lines with one number the customer decides, then what is still open. */
function placeOf({ customer }: LoggedDispute, found: readonly number[], book: ReceivablesRange, asOf: number) {
  const own = customer === null ? found : found.filter((entry) => book.customers[book.customer[entry]!] === customer);
  return own.find((entry) => openBalance(book, entry, asOf) > 0) ?? own[0] ?? null;
}

function notThere({ invoice, customer }: LoggedDispute): Problem {
  const [of, zhOf] = customer === null ? ['', ''] : [` of ${customer}`, `（${customer}）`];
  return new Problem({
    kind: 'invalid',
    because: {
      en: `invoice “${invoice}”${of} is not in the receivables`,
      zh: `应收账款中没有发票“${invoice}”${zhOf}`,
    },
  });
}

function withoutNumbers(): Problem {
  return new Problem({
    kind: 'missing',
    because: {
      en: 'a log of disputes needs invoice numbers in the receivables: add a column Invoice',
      zh: '使用争议台账时应收账款需有发票号：请补充“发票号”列',
    },
  });
}
