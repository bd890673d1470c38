import type { Risk } from './risk';

/** The places of the risks that exclude one another, name by name: most names have one. */
export function waysOfNames(risks: readonly Pick<Risk, 'wayOf'>[]): readonly (readonly number[])[] {
  const known = new Map<number, number[]>();
  return risks.flatMap(({ wayOf }, at) => {
    if (wayOf === undefined) return [[at]];
    const before = known.get(wayOf.name);
    if (before) {
      before.push(at);
      return [];
    }
    const ways = [at];
    known.set(wayOf.name, ways);
    return [ways];
  });
}
