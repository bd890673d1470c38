import RBush, { type BBox } from 'rbush';
import { addressOf } from '../host/grid/address';
import { type SheetArea, areasIn } from '../host/file/formula/areasIn';
import type { Contents, FormulaCell } from '../host/file/contents/contents';
import { keyOf } from './calculation/area';

interface Watch extends BBox {
  readonly sheet: string;
  readonly formulas: FormulaCell[];
}

/** The cells of an area, both ends included. */
function boxOf({ row, column, rows, columns }: SheetArea): BBox {
  return { minX: column, minY: row, maxX: column + columns - 1, maxY: row + rows - 1 };
}

/** The formulas that depend on some cells, directly or through others; those that are themselves in `known` are left out. */
export function dependentsOf(
  changed: readonly SheetArea[],
  contents: Contents,
  known: ReadonlySet<string>,
): readonly FormulaCell[] {
  const { watches, always } = watchesIn(contents);
  const found = new Map<string, FormulaCell>();
  const waiting = [...changed];
  const add = (formula: FormulaCell) => {
    const key = keyOf(formula);
    if (found.has(key)) return;
    found.set(key, formula);
    waiting.push(formula);
  };
  always.forEach(add);
  while (waiting.length > 0) {
    const area = waiting.pop()!;
    const watching = watches.get(area.sheet);
    for (const watch of watching?.search(boxOf(area)) ?? []) {
      watching!.remove(watch);
      watch.formulas.forEach(add);
    }
  }
  return [...found].filter(([key]) => !known.has(key)).map(([, formula]) => formula);
}

/** Who looks at what, by sheet and by where, so that a chain of formulas does not ask all of them at every link; formulas that look at the same cells share a watch. Spilling formulas change all that they fill. */
function watchesIn(contents: Contents): { watches: Map<string, RBush<Watch>>; always: readonly FormulaCell[] } {
  const byArea = new Map<string, Watch>();
  const always: FormulaCell[] = [];
  for (const formula of contents.sheets.flatMap(({ formulas }) => formulas)) {
    const areas = areasIn(formula.formula, formula.sheet, contents);
    if (areas === null) always.push(formula);
    areas?.forEach((area) => {
      const key = addressOf(area, area.sheet);
      const watch = byArea.get(key);
      if (watch) watch.formulas.push(formula);
      else byArea.set(key, { ...boxOf(area), sheet: area.sheet, formulas: [formula] });
    });
  }
  const ofSheet = new Map<string, Watch[]>();
  byArea.forEach((watch) => {
    const known = ofSheet.get(watch.sheet);
    if (known) known.push(watch);
    else ofSheet.set(watch.sheet, [watch]);
  });
  const watches = new Map([...ofSheet].map(([sheet, these]) => [sheet, new RBush<Watch>().load(these)]));
  return { watches, always };
}
