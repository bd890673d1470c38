import { attempt } from '../../engine/attempt';
import { Problem } from '../../engine/problem';
import { customersKind, readCustomers, type CustomersRange } from '../../workbook/ranges/customers';
import { readReceivables, receivablesKind, type ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Kind, Mapping } from '../../workbook/report/kind';
import { pause } from '../../functions/computing/pause';
import type { Block, Rectangle } from '../port/spreadsheet';
import type { Doubt } from './doubt';
import { findingsIn } from './findings';
import { headingsRead } from './headingsRead';
import { withoutTop } from './withoutTop';
import type { Book, RangesRead } from './book';

/** The chosen ranges as read, and what is worth a look although it could be read. */
export interface Books extends RangesRead {
  readonly doubts: readonly Doubt[];
}

export interface Chosen {
  readonly block: Block;
  readonly cells: Rectangle;
}

interface ChosenRanges {
  readonly customers: Chosen | null;
  readonly receivables: Chosen | null;
  readonly settings: Rectangle | null;
  readonly policy: Rectangle | null;
}

interface Circumstances {
  readonly date1904: boolean;
  readonly mapping: Mapping;
}

/** Reads one range after the other, letting the pane breathe between them. */
export async function readBooks(chosen: ChosenRanges, circumstances: Circumstances): Promise<Books> {
  const customers = chosen.customers && customersBook(chosen.customers, circumstances);
  await pause();
  const receivables = chosen.receivables && receivablesBook(chosen.receivables, circumstances);
  await pause();
  const read = { customers, receivables, settings: chosen.settings, policy: chosen.policy };
  const { doubtsIn } = await import('./doubts');
  return { ...read, doubts: await doubtsIn(read, circumstances.date1904) };
}

function customersBook(chosen: Chosen, circumstances: Circumstances): Book<CustomersRange> {
  return bookOf(customersKind, chosen, circumstances, readCustomers, ({ rows }) => ({
    count: rows.filter((row) => row !== null).length,
    problems: new Map(rows.flatMap((row, entry) => (row instanceof Problem ? [[entry, row] as const] : []))),
  }));
}

function receivablesBook(chosen: Chosen, circumstances: Circumstances): Book<ReceivablesRange> {
  return bookOf(receivablesKind, chosen, circumstances, readReceivables, ({ customer, problems }) => ({
    count: customer.filter((index) => index !== -1).length + problems.size,
    problems,
  }));
}

function bookOf<Key extends string, Range>(
  kind: Kind<Key>,
  chosen: Chosen,
  circumstances: Circumstances,
  read: (cells: Rectangle, circumstances: Circumstances) => Range,
  sum: (range: Range) => { readonly count: number; readonly problems: ReadonlyMap<number, Problem> },
): Book<Range> {
  const found = headingsRead(kind, chosen.cells, circumstances);
  // Formulas about customers answer row by row beside their names, so that a title would push both down.
  const above = kind.items === undefined && found.alone ? found.row : 0;
  const { block, cells, cut } = withoutTop(chosen, above);
  const headingRow = { ...found, row: found.row - cut };
  const range = attempt(() => read(cells, circumstances));
  if (range instanceof Problem)
    return { block, cells, headingRow, range: null, refused: range, count: 0, findings: [] };
  const { count, problems } = sum(range);
  return { block, cells, headingRow, range, refused: null, count, findings: findingsIn(block, headingRow, problems) };
}
