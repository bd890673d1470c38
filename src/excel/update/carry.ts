import { areaOf, cellAddress, onSheet } from '../../taskpane/port/address';
import type { CellPlan, InputPlan, SheetPlan } from '../../taskpane/port/sheetPlan';
import { markOf } from '../insert/mark';
import type { Marks } from '../insert/marks';
import { inputCells, type InputCell } from './inputCells';
import { mentions, readsOwnSheet } from '../formulas/mentions';
import { rowsNow } from './rowsNow';

/** A sheet of the insert before as it stands now. */
export interface SheetBefore {
  readonly sheet: string;
  readonly inputs: readonly InputPlan[];
  readonly marks: Marks;
  /** Its filled cells as they were typed, and those that are no longer as they were inserted, by address. */
  readonly contents: ReadonlyMap<string, unknown>;
  readonly typed: readonly string[];
}

interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** What becomes of all that was typed: cells that go over, cells that have no place on the new sheets, and those that the wizard would write otherwise now. */
export interface Carry {
  readonly over: readonly { readonly from: Place; readonly to: Place }[];
  readonly left: readonly { readonly sheet: string; readonly cells: readonly string[] }[];
  readonly both: readonly string[];
}

/** Finds for every input in which somebody has typed the one of the same name on the new sheets. A formula that reads the sheets that go stays behind. */
export function carry(before: readonly SheetBefore[], sheets: readonly SheetPlan[]): Carry {
  const places = placesOf(sheets);
  const names = before.map(({ sheet }) => sheet);
  const typed = before.map((one) => ({ ...one, ...typedOn(one) }));
  const bound = (content: unknown) =>
    typeof content === 'string' &&
    content.startsWith('=') &&
    (readsOwnSheet(content) || names.some((name) => mentions(content, name)));
  const found = typed.flatMap(({ sheet, inputs }) =>
    inputs.map((input) => ({ ...input, sheet, to: bound(input.content) ? null : (places.get(input.key) ?? null) })),
  );
  const over = found.flatMap(({ sheet, address, to, content, mark }) =>
    to === null ? [] : [{ from: { sheet, address }, to, content, mark }],
  );
  return {
    over: over.map(({ from, to }) => ({ from, to })),
    left: typed.flatMap(({ sheet, others }) => {
      const homeless = found.filter((one) => one.sheet === sheet && one.to === null).map(({ address }) => address);
      const cells = [...others, ...homeless];
      return cells.length > 0 ? [{ sheet, cells }] : [];
    }),
    both: over.filter(isBoth).map(({ to }) => onSheet(to.sheet, to.address)),
  };
  function isBoth({ to, content, mark }: (typeof over)[number]): boolean {
    const written = cellIn(
      sheets.find(({ name }) => name === to.sheet)!,
      to.address,
    );
    return typeof written === 'number' && written !== content && markOf(written) !== mark;
  }
}

/** Every input of the new sheets by its name; two of one name cannot be told apart and are none. */
function placesOf(sheets: readonly SheetPlan[]): ReadonlyMap<string, Place> {
  const all = sheets.flatMap(({ name, inputs }) =>
    inputCells(inputs).map(({ key, row, column }) => ({ key, sheet: name, address: cellAddress(row, column) })),
  );
  const times = new Map<string, number>();
  for (const { key } of all) times.set(key, (times.get(key) ?? 0) + 1);
  return new Map(all.filter(({ key }) => times.get(key) === 1).map(({ key, ...place }) => [key, place]));
}

/** The inputs in which something else stands than was inserted, with the mark of what was, and all other cells with something of the user's. */
function typedOn({ inputs, marks, contents, typed }: SheetBefore) {
  const cells = inputCells(inputs);
  const now = rowsOf(cells, marks, contents);
  const before = new Map([...now].map(([row, place]) => [place, row]));
  const asked = new Set(cells.map(({ row, column }) => cellAddress(row, column)));
  const isOurs = (address: string) => {
    const { top, left } = areaOf(address);
    const row = before.get(top);
    if (!contents.has(address)) return true;
    if (row === undefined) return false;
    const was = cellAddress(row, left);
    return asked.has(was) || marks[was] === markOf(contents.get(address));
  };
  return {
    inputs: cells.flatMap(({ key, row, column }) => {
      const place = now.get(row);
      if (place === undefined) return [];
      const address = cellAddress(place, column);
      const [content, mark] = [contents.get(address) ?? '', marks[cellAddress(row, column)]];
      return (content === '' ? undefined : markOf(content)) === mark ? [] : [{ key, address, content, mark }];
    }),
    others: typed.filter((address) => !isOurs(address)),
  };
}

/** Where each row that has an input or a mark stands now. */
function rowsOf(
  cells: readonly InputCell[],
  marks: Marks,
  contents: SheetBefore['contents'],
): ReadonlyMap<number, number> {
  const asked = new Set(cells.map(({ row, column }) => cellAddress(row, column)));
  const recognised = new Map<number, [number, string][]>();
  for (const [address, mark] of Object.entries(marks)) {
    if (asked.has(address)) continue;
    const { top, left } = areaOf(address);
    recognised.set(top, [...(recognised.get(top) ?? []), [left, mark]]);
  }
  const rows = [...new Set([...recognised.keys(), ...cells.map(({ row }) => row)])].sort((one, other) => one - other);
  return rowsNow(rows, recognised, (row, column) => {
    const content = contents.get(cellAddress(row, column));
    return content === undefined ? undefined : markOf(content);
  });
}

/** What a plan writes into a cell; null where it stays blank. */
function cellIn({ blocks }: SheetPlan, address: string): CellPlan {
  const { top, left } = areaOf(address);
  for (const { at, cells } of blocks) {
    const from = areaOf(at);
    const cell = cells[top - from.top]?.[left - from.left];
    if (cell !== undefined && left >= from.left) return cell;
  }
  return null;
}
