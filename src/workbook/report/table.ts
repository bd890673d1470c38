import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { Cells } from '../values/cells';
import { candidates, dictionary, plain, type Headings } from '../headings/heading';
import { isBlank } from '../values/odd';
import { firstChoice, type Found } from './firstChoice';
import type { Remarks } from './remark';

/** One recognised column of a range: where it stands, what the user calls it, and how a sentence names one of its cells. */
export interface Column {
  readonly cells: Cells;
  readonly at: number;
  readonly first: number;
  readonly count: number;
  readonly heading: Words;
  /** Entry i (0 is the row below the headings) in the user's words: `Receivables row 14`. */
  place(entry: number): Words;
}

/** A range whose headings have been recognised; rows count from the row below the headings. */
export interface Table<Key extends string> {
  readonly name: Words;
  readonly headingRow: number;
  readonly count: number;
  readonly columns: Readonly<Partial<Record<Key, Column>>>;
  /** What was understood without being told, for whoever wants to say it. */
  readonly remarks: Remarks;
}

/** A kind of range: its name in sentences, its name in a formula, its headings, and of which columns there must be one. */
export interface Kind<Key extends string> {
  readonly name: Words;
  readonly table: string;
  readonly headings: Headings<Key>;
  readonly needed: readonly (readonly Key[])[];
  /** Headings that are known and left alone. */
  readonly leftAlone?: readonly string[];
  /** What only the columns together can say. */
  settle?(found: readonly Found<Key>[], below: Cells, remarks: Remarks): readonly Found<Key>[];
}

/** Theirs → ours, from a Mapping range. */
export type Mapping = ReadonlyMap<string, string>;

export function recognise<Key extends string>(kind: Kind<Key>, cells: Cells, mapping: Mapping = new Map()): Table<Key> {
  const known = dictionary(kind.headings, kind.leftAlone);
  const remarks: Remarks = [];
  const keysIn = (row: readonly unknown[]) => row.map((cell) => keyOf(cell, known, mapping));
  const headingRow = headingRowOf(kind, cells, keysIn);
  const keys = firstChoice({ kind, cells, headingRow, mapping, remarks }, keysIn(cells[headingRow] ?? []));
  refuseMissing(kind, keys);
  const first = headingRow + 1;
  const count = heightOf(cells) - first;
  const place = (entry: number) => rowOf(kind.name, first + entry + 1);
  const columns: Partial<Record<Key, Column>> = {};
  keys.forEach((key, at) => {
    const typed = String(cells[headingRow]?.[at] ?? '').trim();
    if (key !== null) columns[key] = { cells, at, first, count, heading: { en: typed, zh: typed }, place };
  });
  return { name: kind.name, headingRow, count, columns, remarks };
}

export function rowOf(name: Words, row: number): Words {
  return { en: `${name.en} row ${row}`, zh: `${name.zh}第 ${row} 行` };
}

/** A range of whole columns ends at its last row that is not blank; any other range is taken as it is. */
export function heightOf(cells: Cells): number {
  if (cells.length < wholeColumn) return cells.length;
  let height = cells.length;
  while (height > 0 && (cells[height - 1] ?? []).every(isBlank)) height--;
  return height;
}

const wholeColumn = 1_048_576;
const titleRows = 10;

function keyOf<Key extends string>(
  cell: unknown,
  known: ReadonlyMap<string, Key | null>,
  mapping: Mapping,
): Key | null {
  if (typeof cell !== 'string' || cell.trim() === '') return null;
  const mapped = mapping.get(plain(cell));
  const found = candidates(mapped ?? cell).find((text) => known.has(text));
  return found === undefined ? null : known.get(found)!;
}

/** The row with most headings among the first ten, so that a title above the table does no harm. */
function headingRowOf<Key extends string>(
  kind: Kind<Key>,
  cells: Cells,
  keysIn: (row: readonly unknown[]) => readonly (Key | null)[],
): number {
  const needed = new Set(kind.needed.flat());
  let best = -1;
  let most = 0;
  cells.slice(0, titleRows).forEach((row, index) => {
    const keys = keysIn(row).filter((key) => key !== null);
    if (keys.length > most && keys.some((key) => needed.has(key))) [best, most] = [index, keys.length];
  });
  if (best === -1) throw noHeadings(kind.table);
  return best;
}

function noHeadings(table: string): Problem {
  return new Problem({
    kind: 'invalid',
    because: { en: `no heading row found: use ${table}[#All]`, zh: `没有找到标题行：请用 ${table}[#All]` },
  });
}

function refuseMissing<Key extends string>(kind: Kind<Key>, keys: readonly (Key | null)[]): void {
  const missing = kind.needed.find((choice) => !choice.some((key) => keys.includes(key)));
  if (missing === undefined) return;
  const { words } = kind.headings[missing[0]!];
  throw new Problem({
    kind: 'missing',
    place: kind.name,
    because: { en: `no column "${words.en}" found`, zh: `没有找到“${words.zh}”列` },
  });
}
