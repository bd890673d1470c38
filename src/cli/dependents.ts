import { addressOf } from '../host/grid/address';
import type { Workbook } from '../host/grid/document';
import type { SheetArea } from '../host/file/formula/areasIn';
import { areasIn } from '../host/file/formula/areasIn';

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Watch {
  readonly area: SheetArea;
  readonly formulas: SheetArea[];
}

/** The formulas that depend on some cells, directly or through others; those that are themselves in `known` are left out. */
export function dependentsOf(changed: readonly SheetArea[], document: Workbook, known: ReadonlySet<string>): readonly Place[] {
  const { watches, always } = watchesIn(document);
  const found = new Map<string, SheetArea>();
  const waiting = [...changed];
  const add = (formula: SheetArea) => {
    const key = keyOf(formula);
    if (found.has(key)) return;
    found.set(key, formula);
    waiting.push(formula);
  };
  always.forEach(add);
  while (waiting.length > 0) {
    const area = waiting.pop()!;
    const left = watches.get(area.sheet) ?? [];
    const touched = left.filter(watch => meet(watch.area, area));
    watches.set(area.sheet, left.filter(watch => !touched.includes(watch)));
    touched.forEach(watch => watch.formulas.forEach(add));
  }
  return [...found].filter(([key]) => !known.has(key)).map(([, { sheet, row, column }]) => ({ sheet, row, column }));
}

export function keyOf({ sheet, row, column }: Place): string {
  return `${sheet}!${row},${column}`;
}

/** Who looks at what, by sheet; formulas that look at the same cells share a watch. Spilling formulas change all that they fill. */
function watchesIn(document: Workbook): { watches: Map<string, Watch[]>; always: readonly SheetArea[] } {
  const byArea = new Map<string, Watch>();
  const always: SheetArea[] = [];
  document.sheets.forEach(({ name, cells }) => cells.forEach((line, row) => line?.forEach((cell, column) => {
    if (!cell?.formula) return;
    const formula = { sheet: name, row, column, rows: cell.spills?.rows ?? 1, columns: cell.spills?.columns ?? 1 };
    const areas = areasIn(cell.formula, name, document);
    if (areas === null) always.push(formula);
    areas?.forEach(area => {
      const key = addressOf(area, area.sheet);
      byArea.set(key, byArea.get(key) ?? { area, formulas: [] });
      byArea.get(key)!.formulas.push(formula);
    });
  })));
  const watches = new Map<string, Watch[]>();
  byArea.forEach(watch => watches.set(watch.area.sheet, [...(watches.get(watch.area.sheet) ?? []), watch]));
  return { watches, always };
}

function meet(one: SheetArea, other: SheetArea): boolean {
  return one.row < other.row + other.rows && other.row < one.row + one.rows && one.column < other.column + other.columns && other.column < one.column + one.columns;
}
