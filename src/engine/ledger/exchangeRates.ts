/** What one unit of a currency was worth in another on a day (an Excel serial; `-Infinity`: on every day). */
export interface Quotation {
  readonly of: string;
  readonly in: string;
  readonly worth: number;
  readonly day: number;
}

/** A rate as it is found: the day is that of the table, the older one where two rates were needed. */
export interface Rate {
  readonly worth: number;
  readonly day: number;
}

/** The rate between two currencies on a day: the last one of that day or before, never a later one; null where there is none. */
export type FindRate = (of: string, into: string, day: number) => Rate | null;

/** Looks rates up: as quoted, the other way round, or across a third currency in which both are quoted. */
export function exchangeRates(quotations: readonly Quotation[]): FindRate {
  const series = seriesOf(quotations);
  const currencies = [...new Set(quotations.flatMap((quotation) => [quotation.of, quotation.in]))];
  const known = new Map<string, Rate | null>();
  const quoted = (of: string, into: string, day: number) =>
    newer(lastOf(series.get(`${of} ${into}`), day), inverse(lastOf(series.get(`${into} ${of}`), day)));
  const across = (of: string, into: string, day: number) =>
    currencies.reduce<Rate | null>(
      (best, middle) => newer(best, product(quoted(of, middle, day), quoted(middle, into, day))),
      null,
    );
  return (of, into, day) => {
    if (of === into) return { worth: 1, day: Infinity };
    const key = `${of} ${into} ${day}`;
    if (!known.has(key)) known.set(key, quoted(of, into, day) ?? across(of, into, day));
    return known.get(key)!;
  };
}

/** By day; of one day (or of two rates for every day, whose difference is no number) the one below stays below, and holds. */
function seriesOf(quotations: readonly Quotation[]): ReadonlyMap<string, readonly Quotation[]> {
  const series = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const key = `${quotation.of} ${quotation.in}`;
    const own = series.get(key);
    if (own) own.push(quotation);
    else series.set(key, [quotation]);
  }
  for (const own of series.values()) own.sort((one, other) => one.day - other.day);
  return series;
}

function lastOf(series: readonly Quotation[] | undefined, day: number): Rate | null {
  return series?.findLast((quotation) => quotation.day <= day) ?? null;
}

function inverse(rate: Rate | null): Rate | null {
  return rate && { worth: 1 / rate.worth, day: rate.day };
}

function product(one: Rate | null, other: Rate | null): Rate | null {
  return one && other && { worth: one.worth * other.worth, day: Math.min(one.day, other.day) };
}

function newer(one: Rate | null, other: Rate | null): Rate | null {
  return one === null || (other !== null && other.day > one.day) ? other : one;
}
