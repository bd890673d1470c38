import type { ConversionDay } from '../../engine/cover';
import { exchangeRates, type FindRate, type Rate, type Receivables } from '../../engine/ledger';
import { meantBy } from '../values/currency';
import { emptyRateLog, type RateLog } from './rateLog';
import type { RatesRange } from './readRates';

/** Brings amounts into one currency, at the rates of a day; remembers which rates were used and which are missing. */
export interface Exchange {
  readonly base: string;
  /** The day on which the books are read; null where the function has none, and the latest rates count. */
  readonly asOf: number | null;
  readonly log: RateLog;
  /** How the policy converts what is claimed; null where it does so on asOf, like all else. */
  readonly claims: ClaimsConversion | null;
  /** The exchange by which claims are converted; itself where the policy has no day of its own. */
  readonly forClaims: () => Exchange;
  /** What one unit of a currency is worth in the base; 1 where none is named. On `day`, or on asOf where that is earlier or no day is given. */
  worth(currency: string | null, day?: number): number;
  /** The rate itself, for sentences; null for the base. */
  rateOf(currency: string | null, day?: number): Rate | null;
  /** The currency that a code or a mark (`$`) means among those that have rates. */
  meant(currency: string): string;
}

/** What a reader is told of it: null where a call has no rates. */
export interface Exchanging {
  readonly exchange?: Exchange | null;
}

/** A policy that converts what is claimed at the rate of a day of its own, and that day for each entry of a book. */
export interface ClaimsConversion {
  readonly by: Exclude<ConversionDay, 'as of'>;
  /** The policy's currency. */
  readonly into: string;
  daysOf(book: Receivables): Float64Array;
}

export function exchangeInto(base: string, { quotations }: RatesRange, asOf: number | null): Exchange {
  const find = exchangeRates(quotations);
  const known = new Set([base, ...quotations.flatMap((one) => [one.of, one.in])]);
  const log = emptyRateLog();
  const rateOf = (currency: string | null, day?: number) =>
    currency === null ? null : looked(find, log, [meantAmong(known, currency), base], dayOf(day, asOf));
  const worth = (currency: string | null, day?: number) => {
    if (currency === null) log.unnamed = true;
    return currency === null ? 1 : (rateOf(currency, day)?.worth ?? 1);
  };
  const meant = (currency: string) => meantAmong(known, currency);
  const exchange: Exchange = { base, asOf, log, claims: null, forClaims: () => exchange, worth, rateOf, meant };
  return exchange;
}

/** The same where a policy converts what is claimed into its own currency on a day of its own: from there to the base on asOf, like its limits. */
export function byWayOf(claims: ClaimsConversion, { quotations }: RatesRange, exchange: Exchange): Exchange {
  const find = exchangeRates(quotations);
  const { log, asOf, base } = exchange;
  const { into } = claims;
  const rateOf = (currency: string | null, day?: number): Rate | null => {
    const first = looked(find, log, [exchange.meant(currency ?? base), into], dayOf(day, asOf));
    const second = looked(find, log, [into, base], asOf ?? Infinity);
    if (first === null || second === null) return first ?? second;
    return { worth: first.worth * second.worth, day: Math.min(first.day, second.day) };
  };
  const worth = (currency: string | null, day?: number) => {
    if (currency === null) log.unnamed = true;
    return rateOf(currency, day)?.worth ?? 1;
  };
  const claimed: Exchange = { ...exchange, claims, forClaims: () => claimed, worth, rateOf };
  return { ...exchange, forClaims: () => claimed };
}

/** A rate after asOf is never used. */
function dayOf(day: number | undefined, asOf: number | null): number {
  const latest = asOf ?? Infinity;
  return day === undefined || Number.isNaN(day) ? latest : Math.min(day, latest);
}

/** Null between a currency and itself; NaN where there is no rate, which is noted. */
function looked(find: FindRate, log: RateLog, [of, into]: readonly [string, string], day: number): Rate | null {
  if (of === into) return null;
  const rate = find(of, into, day);
  if (rate !== null) return (log.use(of, into, rate, day), rate);
  log.miss(of, into, day, find(of, into, Infinity) !== null);
  return { worth: NaN, day: NaN };
}

function meantAmong(known: ReadonlySet<string>, currency: string): string {
  const meant = meantBy(currency).filter((one) => known.has(one));
  return meant.length === 1 ? meant[0]! : currency;
}
