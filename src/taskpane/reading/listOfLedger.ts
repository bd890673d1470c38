import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { customerHeadings } from '../../workbook/headings/customers';
import { plain } from '../../workbook/headings/heading';
import { languageOf } from '../../workbook/headings/language';
import { customersKind, readCustomers, type CustomersRange } from '../../workbook/ranges/customers';
import { customersOfLedger } from '../../workbook/ranges/customersOfLedger';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Mapping } from '../../workbook/report/kind';
import type { Rectangle } from '../port/spreadsheet';
import type { Book } from './book';
import { headingsRead } from './headingsRead';

/**
 * The customers of a ledger as a list: one row a name, with room for what no invoice tells (limit, grade, country). The wizard reads it
 * as any other list and writes it on a sheet of its own, where the user fills it in.
 */
export function listOfLedger(
  ledger: Book<ReceivablesRange>,
  circumstances: { readonly date1904: boolean; readonly mapping: Mapping },
): Book<CustomersRange> {
  const { block, range } = ledger;
  const cells = range ? cellsOf(range, languageOf(ledger.cells), circumstances) : [];
  return {
    block,
    cells,
    headingRow: range
      ? headingsRead(customersKind, cells, circumstances)
      : { row: 0, headings: [], alone: true, unit: 1 },
    range: range && readCustomers(cells, circumstances),
    known: customersKind.headings,
    hurdles: [],
    count: range?.customers.length ?? 0,
    remarks: [],
    findings: [],
    firstRows: range ? firstRows(range) : [],
  };
}

function cellsOf(
  book: ReceivablesRange,
  language: Language,
  { date1904, mapping }: { readonly date1904: boolean; readonly mapping: Mapping },
): Rectangle {
  const { rows } = customersOfLedger(book, date1904);
  const known = book.customers.map((_, own) => rows[own]).map((row) => (row instanceof Problem ? null : row));
  const named = known.some((row) => row && row.name !== null);
  const { customer, name, creditLimit, grade, country } = customerHeadings;
  const headings = [customer, ...(named ? [name] : []), creditLimit, grade, country];
  const limit = (row: (typeof known)[number]) =>
    row?.creditLimit === 0 ? { en: 'nil', zh: '零限额' }[language] : (row?.creditLimit ?? '');
  return [
    headings.map(({ words, also }) => [words[language], ...also].find((text) => !mapping.has(plain(text)))!),
    ...known.map((row, own) => [book.customers[own]!, ...(named ? [row?.name ?? ''] : []), limit(row), '', '']),
  ];
}

/** In which row of the ledger's range, from 0, each customer stands first. */
function firstRows({
  customers,
  customer,
  customerOfProblem,
  headingRow,
  summary,
}: ReceivablesRange): readonly number[] {
  const first = new Array<number>(customers.length).fill(headingRow);
  for (let entry = customer.length - 1; entry >= 0; entry--) {
    const own = customer[entry]! >= 0 ? customer[entry]! : (customerOfProblem.get(entry) ?? -1);
    if (own >= 0) first[own] = headingRow + 1 + (summary ? entry % summary.rows : entry);
  }
  return first;
}
