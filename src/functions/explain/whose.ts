import { Problem } from '../../engine/problem';
import type { Cells } from '../../workbook/values/cells';
import { isBlank, shown } from '../../workbook/values/odd';
import { totalName } from '../layouts/totalName';
import type { Asked } from './asked';
import { columnCalled, headingRowOf } from './cell';
import { knownHeading, ofRows } from './knownHeading';
import type { Place } from './line';

/** Of whom or what a row of an answer speaks. */
export interface Whose {
  readonly customer: string | null;
  readonly invoice: string | null;
  /** The name of a line, a week, a bucket: what stands first in the row. */
  readonly line: string | null;
  /** The row of the first argument beside which it stands, from 0; null where the answer does not stand beside its range. */
  readonly beside: number | null;
}

/** Keys of headings that name who owes. */
const party: ReadonlySet<string> = new Set(['customer', 'id', 'name']);

/** Tells whose a row of the answer is; to be asked of many rows. */
export function whoseIn(asked: Asked): (row: number) => Whose {
  const { answer, definition } = asked;
  const headingRow = headingRowOf(answer, definition.returns.layout);
  const range = rangeBeside(asked, headingRow);
  const own = namesWithin(asked, headingRow);
  const listed = customersRead(asked);
  return (row) => {
    const line = lineOf(answer[row] ?? []);
    if (row <= headingRow) return { customer: null, invoice: null, line: null, beside: null };
    if (range) return { ...range.namesOn(row), line: null, beside: row };
    if (own) {
      const named = own(row);
      return { ...named, line: line === named.invoice ? null : line, beside: null };
    }
    const customer = listed?.[row - headingRow - 1] ?? null;
    return { customer, invoice: null, line: customer === null ? line : null, beside: null };
  };
}

/** The range that has as many rows as the answer, the first of all arguments. */
function rangeBeside({ args, answer, definition }: Asked, headingRow: number) {
  const cells = args[0];
  const columns = definition.returns.layout ?? [];
  const isBeside =
    cells && cells.length === answer.length && cells.length > 1 && !columns.some(({ is }) => is === 'line');
  if (!isBeside || headingRow < 0 || columns.some(({ is }) => is === 'name')) return null;
  return { namesOn: namesOn(cells, headingRow) };
}

/** Who owes and which document, as a row of a table of the user's says it. */
export function namesOn(cells: Cells, headingRow: number): (row: number) => Pick<Whose, 'customer' | 'invoice'> {
  const keys = (cells[headingRow] ?? []).map((heading) => knownHeading(ofRows, heading)?.key ?? null);
  const parties = keys.flatMap((key, at) => (key !== null && party.has(key) ? [at] : []));
  const documents = keys.flatMap((key, at) => (key === 'invoice' || key === 'order' ? [at] : []));
  const first = (row: number, places: readonly number[]) =>
    places.map((at) => cells[row]?.[at]).find((cell) => !isBlank(cell));
  return (row) => {
    const [customer, invoice] = [first(row, parties), first(row, documents)];
    return {
      customer: customer === undefined ? null : shown(customer),
      invoice: invoice === undefined ? null : shown(invoice),
    };
  };
}

/** An answer that names its customers. */
function namesWithin({ answer, definition }: Asked, headingRow: number) {
  const { layout = [] } = definition.returns;
  const columns = (answer[headingRow] ?? []).map((heading) => columnCalled(layout, heading));
  const name = columns.findIndex((column) => column?.key === 'customer');
  const invoice = columns.findIndex((column) => column?.key === 'invoice');
  if (name < 0) return null;
  const text = (row: number, at: number) => (at < 0 || isBlank(answer[row]![at]) ? null : shown(answer[row]![at]));
  return (row: number) => {
    const customer = text(row, name);
    const isTotal = customer === totalName.en || customer === totalName.zh;
    return { customer: isTotal ? null : customer, invoice: text(row, invoice) };
  };
}

/** The customers that were read, one a row of the answer, where they were taken from a ledger. */
function customersRead({ given }: Asked): readonly (string | null)[] | null {
  const range = given.customers as { readonly rows?: readonly unknown[]; readonly ledger?: unknown } | undefined | null;
  if (!range?.rows || !range.ledger) return null;
  return range.rows.map((one) => (one === null || one instanceof Problem ? null : (one as { readonly id: string }).id));
}

function lineOf(row: readonly unknown[]): string | null {
  const first = row.find((cell) => !isBlank(cell));
  return typeof first === 'string' && first !== '' ? first : null;
}

/** The row of a table of the user's that speaks of a customer; null where none does, or where it is no such table. */
export function rowOfCustomer(
  argument: string,
  cells: Cells | null,
  customer: string,
): (Place & { headingRow: number }) | null {
  if (!cells) return null;
  const headingRow = cells
    .slice(0, titleRows)
    .findIndex((row) => row.some((cell) => party.has(knownHeading(ofRows, cell)?.key ?? '')));
  if (headingRow < 0) return null;
  const keys = cells[headingRow]!.map((heading) => knownHeading(ofRows, heading)?.key ?? '');
  const at = cells.findIndex(
    (row, index) =>
      index > headingRow && row.some((cell, column) => party.has(keys[column]!) && shown(cell) === customer),
  );
  return at < 0 ? null : { argument, row: at + 1, column: 1, headingRow };
}

/** A title block seldom has more rows. */
const titleRows = 50;
