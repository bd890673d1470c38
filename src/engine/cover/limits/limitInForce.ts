import type { LimitBegins } from './limitBegins';

/** The limit that holds on a day, and what of the debt is not under it, because it was delivered before the limit's first day. */
export interface LimitInForce {
  readonly limit: number;
  /** The first day of a limit that is still to come; null where the one on file holds. */
  readonly begins: number | null;
  /** The first day of the one that holds; null where it always did. */
  readonly from: number | null;
  readonly notUnderIt: number;
}

/** Until its first day the limit before it holds; after it, what was delivered before has no more than that. `earlier` is what is owed of such deliveries. */
export function limitInForce(
  limit: number,
  index: number,
  begins: LimitBegins | null,
  earlier: number,
  asOf: number,
): LimitInForce {
  const from = begins === null || begins.from[index] === -Infinity ? null : begins.from[index]!;
  if (from === null || limit === 0) return { limit, begins: null, from: null, notUnderIt: 0 };
  const before = begins!.before[index]!;
  if (from > asOf) return { limit: before, begins: from, from: null, notUnderIt: 0 };
  return { limit, begins: null, from, notUnderIt: Math.max(0, earlier - before) };
}
