/**
 * Losses, one entry each: a customer's eligible unpaid invoices of one policy year, or a loss as stated. `date` is the
 * day on which the loss was fixed: NaN where losses are undated and follow one another in the order of their rows,
 * Infinity where a customer has no loss in that year (its amounts are 0).
 */
export interface Losses {
  readonly count: number;
  /** Index of the customer. */
  readonly customer: Int32Array;
  /** Index of the policy year. */
  readonly year: Int32Array;
  readonly date: Float64Array;
  /** Index of the cause of loss; null where the policy pays for all causes alike. */
  readonly cause: Uint8Array | null;
  /** Owed and unpaid; of it insured in principle; of it within the limit. */
  readonly unpaid: Float64Array;
  readonly eligible: Float64Array;
  readonly covered: Float64Array;
}

/** Losses of nothing yet, in which a reader of claims adds up. */
export function emptyLosses(
  count: number,
  customer: (loss: number) => number,
  year: (loss: number) => number,
  cause: ((loss: number) => number) | null = null,
): Losses {
  const column = () => new Float64Array(count);
  const losses = {
    count,
    customer: new Int32Array(count),
    year: new Int32Array(count),
    date: column().fill(Infinity),
    cause: cause && Uint8Array.from({ length: count }, (_, loss) => cause(loss)),
    unpaid: column(),
    eligible: column(),
    covered: column(),
  };
  for (let loss = 0; loss < count; loss++) {
    losses.customer[loss] = customer(loss);
    losses.year[loss] = year(loss);
  }
  return losses;
}

/** The days of loss in the order in which they use up yearly amounts (by policy year, date, row), each with its losses. An undated loss has a day of its own. */
export function inDays({ count, year, date }: Losses): readonly (readonly number[])[] {
  const dated = new Map<number, number[]>();
  const undated: number[][] = [];
  for (let loss = 0; loss < count; loss++) {
    const when = date[loss]!;
    if (when === Infinity) continue;
    const day = dated.get(year[loss]! * serials + when);
    if (day) day.push(loss);
    else if (Number.isNaN(when)) undated.push([loss]);
    else dated.set(year[loss]! * serials + when, [loss]);
  }
  const days = [...dated].sort(([one], [other]) => one - other).map(([, losses]) => losses);
  return [...days, ...undated].sort(([one], [other]) => year[one!]! - year[other!]!);
}

/** More than Excel has days, so that year and day make one number. */
const serials = 10_000_000;

/** Shares what losses are paid among their claims, in proportion to what is covered of each; `of` is the loss of a claim, -1 for none. */
export function sharedAmong(
  covered: Float64Array,
  of: Int32Array,
  losses: Losses,
  indemnity: Float64Array,
): Float64Array {
  const share = indemnity.map((paid, loss) => (losses.covered[loss]! > 0 ? paid / losses.covered[loss]! : 0));
  const shared = new Float64Array(covered.length);
  for (let at = 0; at < covered.length; at++) if (of[at]! >= 0) shared[at] = covered[at]! * share[of[at]!]!;
  return shared;
}
