import { namesFunction } from '../host/file/formula/namesFunction';
import type { CellChange } from '../host/file/patch/cellXml';
import { addChange, type SheetChanges } from '../host/file/patch/changes';
import type { Place } from './calculation/area';
import type { Calculated } from './calculation/calculate';
import { functionNames } from './customFunctions';

/** What is to be put into the file, sheet by sheet: the day, and every answer; cells that an answer filled before and does not any more are emptied. */
export function changesFrom(
  day: (Place & { readonly value: number }) | null,
  results: readonly Calculated[],
): ReadonlyMap<string, SheetChanges> {
  const changes = new Map<string, SheetChanges>();
  const of = (sheet: string) => changes.get(sheet) ?? changes.set(sheet, []).get(sheet)!;
  if (day) addChange(of(day.sheet), { row: day.row, column: day.column, value: day.value });
  for (const result of results) {
    addAnswer(of(result.formula.sheet), result);
    addEmptied(of(result.formula.sheet), result);
  }
  return changes;
}

function addAnswer(changes: SheetChanges, { formula, area, values }: Calculated): void {
  const { rows, columns } = area;
  const isArray = formula.isArray || rows * columns > 1 || namesFunction(formula.formula, functionNames);
  values.forEach((line, down) =>
    line.forEach((value, right) => {
      const change: CellChange = { row: area.row + down, column: area.column + right, value };
      addChange(changes, down + right === 0 && isArray ? { ...change, spills: { rows, columns } } : change);
    }),
  );
}

/** The reach that the file remembers, but for what is filled again. */
function addEmptied(changes: SheetChanges, { formula, area }: Calculated): void {
  for (let down = 0; down < formula.rows; down++) {
    for (let right = 0; right < formula.columns; right++) {
      if (down >= area.rows || right >= area.columns)
        addChange(changes, { row: formula.row + down, column: formula.column + right, value: null });
    }
  }
}
