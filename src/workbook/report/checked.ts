import { attempt } from '../../engine/attempt';
import { Problem } from '../../engine/problem';
import type { Hurdle, Refuse } from './hurdle';

/** A range read as far as it can be, and all that stands in the way; `read` is null where not even its headings were found. */
export interface Checked<Range> {
  readonly read: Range | null;
  readonly hurdles: readonly Hurdle[];
}

/** Reads on past every hurdle, so that all are told at once; each column's once. */
export function checked<Range>(read: (refuse: Refuse) => Range): Checked<Range> {
  const hurdles = new Map<string, Hurdle>();
  const refuse: Refuse = (hurdle) => {
    const which = hurdle.spoils ?? hurdle.problem.message;
    if (!hurdles.has(which)) hurdles.set(which, hurdle);
  };
  const range = attempt(() => read(refuse));
  if (!(range instanceof Problem)) return { read: range, hurdles: [...hurdles.values()] };
  return { read: null, hurdles: [...hurdles.values(), { problem: range, at: null, remedy: null, spoils: null }] };
}

/** The rows that cannot be read for reasons of their own: a hurdle is not told again for each row that it spoils. */
export function ownProblems(
  hurdles: readonly Hurdle[],
  problems: ReadonlyMap<number, Problem>,
): ReadonlyMap<number, Problem> {
  const spoiled = new Set(hurdles.map(({ spoils }) => spoils));
  return new Map([...problems].filter(([, { parts }]) => !spoiled.has(parts.field?.en ?? null)));
}
