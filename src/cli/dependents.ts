import { addressOf } from '../host/grid/address';
import { type SheetArea, areasIn } from '../host/file/formula/areasIn';
import type { Contents, FormulaCell } from '../host/file/contents/contents';
import { keyOf, meet } from './calculation/area';

interface Watch {
  readonly area: SheetArea;
  readonly formulas: FormulaCell[];
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
    const left = watches.get(area.sheet) ?? [];
    const touched = left.filter((watch) => meet(watch.area, area));
    if (touched.length > 0)
      watches.set(
        area.sheet,
        left.filter((watch) => !meet(watch.area, area)),
      );
    touched.forEach((watch) => watch.formulas.forEach(add));
  }
  return [...found].filter(([key]) => !known.has(key)).map(([, formula]) => formula);
}

/** Who looks at what, by sheet; formulas that look at the same cells share a watch. Spilling formulas change all that they fill. */
function watchesIn(contents: Contents): { watches: Map<string, Watch[]>; always: readonly FormulaCell[] } {
  const byArea = new Map<string, Watch>();
  const always: FormulaCell[] = [];
  for (const formula of contents.sheets.flatMap(({ formulas }) => formulas)) {
    const areas = areasIn(formula.formula, formula.sheet, contents);
    if (areas === null) always.push(formula);
    areas?.forEach((area) => {
      const key = addressOf(area, area.sheet);
      const watch = byArea.get(key);
      if (watch) watch.formulas.push(formula);
      else byArea.set(key, { area, formulas: [formula] });
    });
  }
  const watches = new Map<string, Watch[]>();
  byArea.forEach((watch) => {
    const known = watches.get(watch.area.sheet);
    if (known) known.push(watch);
    else watches.set(watch.area.sheet, [watch]);
  });
  return { watches, always };
}
