import { entriesOf, type Entry, type Layout, type Ledger } from './ledger';

/** A column of a list: its heading, and what stands in it. */
type Printed = readonly [heading: string, of: (entry: Entry, ledger: Ledger) => unknown];

/** A list with one heading row and one row an invoice, as most programs hand out a query. */
export function flatList(program: string, tellsBy: Layout['tellsBy'], columns: readonly Printed[]): Layout {
  return {
    program,
    tellsBy,
    print: (ledger) => [
      columns.map(([heading]) => heading),
      ...entriesOf(ledger).map((entry) => columns.map(([, of]) => of(entry, ledger))),
    ],
  };
}
