import type { SheetArea } from '../../host/file/formula/areasIn';
import type { Contents, FormulaCell } from '../../host/file/contents/contents';
import { dependentsOf } from '../dependents';
import { type Place, keyOf, meet } from './area';
import { type Calculated, calculate } from './calculate';
import { planOf, wholePlan, type Plan } from './plan';

export interface Outcome {
  /** Of one of our formulas, or of one that depends on them. */
  results(place: Place): Calculated;
  /** Built-in formulas that depend on ours or on the changed cell, directly or through others. */
  readonly dependents: readonly FormulaCell[];
}

/**
 * Our formulas and what depends on them, calculated anew. First with as little of the workbook under the sheet's engine as they need;
 * should answers get in each other's way, or reach further than was foreseen, again with more.
 */
export async function recalculated(
  contents: Contents,
  own: readonly FormulaCell[],
  changed: SheetArea | null,
): Promise<Outcome> {
  const start = changed ? [changed] : [];
  const plans = [
    () => planOf(contents, own, start, true),
    () => planOf(contents, own, start, false),
    () => wholePlan(contents),
  ];
  for (const [index, plan] of plans.entries()) {
    const outcome = await outcomeOf(contents, own, start, plan(), index === plans.length - 1);
    if (outcome) return outcome;
  }
  throw new Error('A workbook that is calculated as a whole leaves nothing out.');
}

async function outcomeOf(
  contents: Contents,
  own: readonly FormulaCell[],
  start: readonly SheetArea[],
  plan: Plan,
  isLast: boolean,
): Promise<Outcome | null> {
  const results = await calculate(contents, plan);
  const dependents = dependentsOf(
    [...start, ...own.flatMap((formula) => [formula, results.get(keyOf(formula))!.area])],
    contents,
    new Set(own.map(keyOf)),
  );
  if (!isLast && (!dependents.every((formula) => results.has(keyOf(formula))) || !haveRoom(contents, plan, results)))
    return null;
  return { results: (place) => results.get(keyOf(place))!, dependents };
}

/** Whether nothing stands in the way of the answers that went round the sheet: no formula, no other answer, no value of the user's. */
function haveRoom(contents: Contents, plan: Plan, results: ReadonlyMap<string, Calculated>): boolean {
  return [...plan.aside].every((key) => {
    const { formula, area } = results.get(key)!;
    const sheet = contents.sheets.find(({ name }) => name === formula.sheet)!;
    if (sheet.formulas.some((other) => other !== formula && meet(area, other))) return false;
    if ([...results.values()].some((other) => other.formula !== formula && meet(area, other.area))) return false;
    return !blocks(sheet.rows, area, formula);
  });
}

function blocks(
  rows: Contents['sheets'][number]['rows'],
  { row, column, rows: height, columns }: SheetArea,
  old: SheetArea,
): boolean {
  for (let down = 0; down < height; down++) {
    const cells = rows[row + down];
    if (!cells) continue;
    for (let right = 0; right < columns; right++) {
      const wasFilled = down < old.rows && right < old.columns;
      if (!wasFilled && (cells[column + right] ?? null) !== null) return true;
    }
  }
  return false;
}
