import type { Contents } from '../../host/file/contents/contents';
import { type SheetArea, areasIn } from '../../host/file/formula/areasIn';
import { keyOf, meet } from './area';
import type { Calculated } from './calculate';

/**
 * Formulas that lead back to themselves, and those that follow from them. Excel warns of such and shows 0 or what was there before;
 * a number from one pass through the circle would be a wrong one.
 */
export function inCircles(results: readonly Calculated[], contents: Contents): ReadonlySet<string> {
  if (results.length > MANY) return new Set();
  const looked = results.map(({ formula }) => areasIn(formula.formula, formula.sheet, contents) ?? []);
  const leadTo = results.map(({ area }) => readersOf(area, looked));
  const waitsFor = results.map(() => 0);
  leadTo.forEach((readers) => readers.forEach((reader) => waitsFor[reader]!++));
  const settled = results.flatMap((_, index) => (waitsFor[index] === 0 ? [index] : []));
  // Grows while it is walked: whoever waits for nobody any more is settled too.
  for (const index of settled)
    for (const reader of leadTo[index]!) {
      waitsFor[reader]!--;
      if (waitsFor[reader] === 0) settled.push(reader);
    }
  const done = new Set(settled);
  return new Set(results.flatMap(({ formula }, index) => (done.has(index) ? [] : [keyOf(formula)])));
}

/** Every pair is compared; more formulas than these are not looked through. */
const MANY = 3_000;

function readersOf(area: SheetArea, looked: readonly (readonly SheetArea[])[]): readonly number[] {
  return looked.flatMap((areas, index) => (areas.some((one) => meet(one, area)) ? [index] : []));
}
