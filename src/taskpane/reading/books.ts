import { Problem } from '../../engine/problem';
import { customersKind, readCustomers, type CustomersRange } from '../../workbook/ranges/customers';
import { readReceivables, type ReceivablesRange } from '../../workbook/ranges/receivables';
import { receivablesKindIn } from '../../workbook/ranges/receivablesKindIn';
import { roleOfRange } from '../../workbook/ranges/roleOfRange';
import { checked, ownProblems } from '../../workbook/report/checked';
import type { Exchanging } from '../../workbook/rates/exchange';
import type { Refuse } from '../../workbook/report/hurdle';
import type { Kind, Mapping } from '../../workbook/report/kind';
import type { Remarks } from '../../workbook/report/remark';
import { pause } from '../../functions/computing/pause';
import type { Block, Rectangle } from '../port/spreadsheet';
import { cellAt } from './cellAt';
import type { Doubt } from './doubt';
import { exchangeOf, missingRates } from './exchangeOf';
import { findingsIn } from './findings';
import { headingsRead } from './headingsRead';
import { listOfLedger } from './listOfLedger';
import { namesOf } from './namesOf';
import { questionOf } from './question';
import { rowsThatOwe } from './rowsThatOwe';
import { takenIn } from './takenIn';
import { withoutTop } from './withoutTop';
import type { Book, RangesRead, ToDecide } from './book';

/** The chosen ranges as read, all that must be decided first, and what is worth a look although it could be read. */
export interface Books extends RangesRead {
  readonly toDecide: readonly ToDecide[];
  readonly doubts: readonly Doubt[];
}

export interface Chosen {
  readonly block: Block;
  readonly cells: Rectangle;
  /** How many of its last rows stand below the range that was chosen. */
  readonly below?: number;
}

interface ChosenRanges {
  readonly customers: Chosen | null;
  readonly receivables: Chosen | null;
  readonly settings: Rectangle | null;
  readonly policy: Rectangle | null;
  readonly rates?: { readonly reference: string; readonly cells: Rectangle } | null;
  readonly aliases?: { readonly reference: string; readonly cells: Rectangle } | null;
  readonly flows?: Rectangle | null;
  readonly matrix?: Rectangle | null;
  readonly quotes?: Rectangle | null;
}

interface Circumstances {
  readonly date1904: boolean;
  readonly mapping: Mapping;
  /** The day on which the books are read, an Excel serial of the 1900 system. */
  readonly day?: number | null;
}

/** Reads one range after the other, letting the pane breathe between them. */
export async function readBooks(chosen: ChosenRanges, given: Circumstances): Promise<Books> {
  const { exchange, toDecide: aboutRates } = await exchangeOf(chosen, given);
  const { names, toDecide: aboutNames } = namesOf(chosen.aliases ?? null);
  const mapping = names ? Object.assign(new Map(given.mapping), { names }) : given.mapping;
  const circumstances = { ...given, mapping, exchange };
  const { cells = [] } = chosen.customers ?? {};
  const ledger = roleOfRange(cells, circumstances.mapping) === 'ledger' ? chosen.customers : null;
  const listed = ledger ? null : chosen.customers && customersBook(chosen.customers, circumstances);
  await pause();
  const owed = chosen.receivables ?? ledger;
  const receivables = owed && receivablesBook(owed, circumstances);
  await pause();
  const customers = ledger ? fromLedger(ledger, receivables!, circumstances) : listed;
  const { settings, policy } = chosen;
  const [rates, aliases] = [chosen.rates?.cells ?? null, names ? chosen.aliases!.cells : null];
  const read = {
    customers,
    receivables,
    settings,
    policy,
    rates,
    aliases,
    flows: chosen.flows ?? null,
    matrix: chosen.matrix ?? null,
    quotes: chosen.quotes ?? null,
  };
  const { doubtsIn } = await import('./doubts');
  const { twoCurrencies } = await import('./twoCurrencies');
  const apart = exchange ? missingRates(exchange, read) : twoCurrencies(read, circumstances.date1904);
  const hurdles = [...(customers?.hurdles ?? []), ...(receivables?.hurdles ?? [])];
  const toDecide = [...aboutRates, ...aboutNames, ...hurdles, ...(apart ? [apart] : [])];
  return { ...read, toDecide, doubts: await doubtsIn(read, circumstances.date1904) };
}

/** Read once where it is the ledger of what is owed; what stands in the way of another one is told with it. */
function fromLedger(
  ledger: Chosen,
  receivables: Book<ReceivablesRange>,
  circumstances: Circumstances & Exchanging,
): Book<CustomersRange> {
  if (ledger.block.reference === receivables.block.reference) return listOfLedger(receivables, circumstances);
  const other = receivablesBook(ledger, circumstances);
  return { ...listOfLedger(other, circumstances), hurdles: other.hurdles };
}

function customersBook(chosen: Chosen, circumstances: Circumstances & Exchanging): Book<CustomersRange> {
  return bookOf(customersKind, chosen, circumstances, readCustomers, ({ rows }) => ({
    count: rows.filter((row) => row !== null).length,
    problems: new Map(rows.flatMap((row, entry) => (row instanceof Problem ? [[entry, row] as const] : []))),
  }));
}

function receivablesBook(chosen: Chosen, circumstances: Circumstances & Exchanging): Book<ReceivablesRange> {
  const { kind, given } = receivablesKindIn(chosen.cells, circumstances.mapping);
  return bookOf(
    kind,
    chosen,
    circumstances,
    readReceivables,
    (range) => ({ count: rowsThatOwe(range).size + range.problems.size, problems: range.problems }),
    given,
  );
}

type Read<Range> = (
  cells: Rectangle,
  circumstances: Circumstances & Exchanging & { readonly asOf: number | null; readonly refuse: Refuse },
) => Range;

function bookOf<Key extends string, Range extends { readonly remarks: Remarks }>(
  kind: Kind<Key>,
  chosen: Chosen,
  circumstances: Circumstances & Exchanging,
  readRange: Read<Range>,
  sum: (range: Range) => { readonly count: number; readonly problems: ReadonlyMap<number, Problem> },
  given: Rectangle = chosen.cells,
): Book<Range> {
  const found = headingsRead(kind, given, circumstances);
  // Formulas about customers answer row by row beside their names, so that a title would push both down.
  const above = kind.items === undefined && found.alone ? found.row : 0;
  const { block, cells, cut } = withoutTop(chosen, above);
  const headingRow = { ...found, row: found.row - cut };
  const { read, hurdles } = checked((refuse) =>
    readRange(cells, { ...circumstances, asOf: circumstances.day ?? null, refuse }),
  );
  const { count, problems } = read === null ? { count: 0, problems: new Map<number, Problem>() } : sum(read);
  return {
    block,
    cells,
    headingRow,
    known: kind.headings,
    range: hurdles.length === 0 ? read : null,
    hurdles: hurdles.map(({ problem, remedy, at }) => ({
      problem,
      question: remedy && questionOf(remedy, kind.headings),
      needs: remedy?.what === 'rates' ? ('rates' as const) : null,
      reference: cellAt(block, at, headingRow.row),
    })),
    count,
    remarks: [...takenIn(chosen), ...(read?.remarks ?? [])],
    findings: findingsIn({ block, cells }, headingRow, ownProblems(hurdles, problems)),
  };
}
