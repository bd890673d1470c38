import type { ICellData, IStyleData } from '@univerjs/core';
import { parseAddress } from './address';
import { toLibraryStyle } from './cellStyle';
import { writeCell } from './cellValue';
import type { Cell, CellStyle, Sheet, Table } from './document';
import { relativeForm } from './relativeFormula';
import { normalisedFormula } from './structuredReference';

/** What formulas speak of by name. */
export interface Known {
  readonly tables: readonly Table[];
  readonly names: readonly string[];
}

/** The cells of a sheet as the grid library loads them. */
export function snapshotCells(
  sheet: Sheet,
  styles: Record<string, IStyleData>,
  known: Known,
): Record<number, Record<number, ICellData>> {
  const spilt = spiltCells(sheet);
  const shared = sharedFormulas();
  const data: Record<number, Record<number, ICellData>> = {};
  const own = sheet.tables.map((table) => ({ table, place: parseAddress(table.range)! }));
  sheet.cells.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (!cell) return;
      const style = cell.style && { s: styleId(cell.style, styles) };
      const inside =
        own.find(
          ({ place }) =>
            r >= place.row && r < place.row + place.rows && c >= place.column && c < place.column + place.columns,
        )?.table ?? null;
      const content = cell.formula
        ? shared(normalisedFormula(cell.formula, known.tables, inside, known.names), r, c, cell)
        : spilt.has(r * 16_384 + c) || cell.value === null
          ? {}
          : constant(cell);
      (data[r] ??= {})[c] = Object.assign(content, style);
    }),
  );
  return data;
}

function constant(cell: Cell): ICellData {
  const { v, t, custom } = writeCell(cell.value);
  return { v, t, ...(custom && { custom }) };
}

/** Equal formulas below each other are stored once, as Excel does: everything that looks at formulas is quicker by far. */
function sharedFormulas() {
  const groups = new Map<string, { id: string; anchor: ICellData }>();
  return (formula: string, row: number, column: number, cell: Cell): ICellData => {
    const value = constant({ value: cell.value });
    const key = `${column} ${relativeForm(formula, row, column)}`;
    const group = groups.get(key);
    if (!group) {
      const anchor: ICellData = { f: formula, ...value };
      groups.set(key, { id: `shared-${column}-${groups.size}`, anchor });
      return anchor;
    }
    group.anchor.si = group.id;
    return { si: group.id, ...value };
  };
}

/** What a formula spilt is written by the formula again; left in place it would block it. */
function spiltCells(sheet: Sheet): ReadonlySet<number> {
  const found = new Set<number>();
  sheet.cells.forEach((row, r) =>
    row?.forEach((cell, c) => {
      for (let down = 0; down < (cell?.spills?.rows ?? 0); down++) {
        for (let right = 0; right < cell!.spills!.columns; right++)
          if (down + right > 0) found.add((r + down) * 16_384 + c + right);
      }
    }),
  );
  return found;
}

function styleId(style: CellStyle, styles: Record<string, IStyleData>): string {
  const id = JSON.stringify(style);
  styles[id] ??= toLibraryStyle(style);
  return id;
}
