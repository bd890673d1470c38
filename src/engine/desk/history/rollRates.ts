import { openBalance, type Receivables } from '../../ledger';
import { Problem } from '../../problem';
import type { AgedFrom } from './agedFrom';
import { historyKnown } from './historyKnown';
import { daysBefore } from './monthEnds';

/** What became of one bucket from one day to the next, or over all days. */
interface Roll {
  /** What stood in it. */
  readonly stood: number;
  /** What of it was still open when the next day came, or had been written off: a write-off is no payment. */
  readonly stayed: number;
}

/** The first bucket is what was not due and fell due, where ages count from the due date. */
export interface BucketRolls extends Roll {
  readonly writtenOff: number;
  /** From day to day, in the order of time. */
  readonly steps: readonly Roll[];
}

interface RollRates {
  readonly days: readonly number[];
  readonly buckets: readonly BucketRolls[];
}

interface RollSettings {
  /** Upper bounds in days, each bucket as wide as the first. */
  readonly bounds: readonly number[];
  /** How many steps to look back. */
  readonly steps: number;
  readonly agedFrom: AgedFrom;
}

/**
 * How much of each bucket rolls into the next, invoice by invoice: open on a month end and still open on the next one, a bucket later. A bucket is so
 * many month ends since the due date (a year each where buckets are a year wide), so that months of 28 and 31 days roll alike. What was not due counts
 * when it falls due, with all that was invoiced of it, so that what is paid in time lowers the rate. Credits roll nowhere.
 */
export function rollRates(book: Receivables, asOf: number, { bounds, steps, agedFrom }: RollSettings): RollRates {
  const before = daysBefore(asOf, steps + bounds.length, monthsAStep(bounds));
  const days = before.slice(bounds.length);
  historyKnown(book, days[0]!);
  const size = (bounds.length + 2) * steps;
  const sums = { stood: new Float64Array(size), stayed: new Float64Array(size), writtenOff: new Float64Array(size) };
  const rolling = { book, days, before, last: bounds.length + 1, sums };
  for (let entry = 0; entry < book.count; entry++) {
    if (book.customer[entry]! < 0 || !(book.amount[entry]! > 0)) continue;
    if (agedFrom === 'due date') addFallingDue(rolling, entry);
    addAged(rolling, entry, agedFrom === 'due date' ? book.dueDate[entry]! : book.invoiceDate[entry]! - 1);
  }
  const buckets = Array.from({ length: bounds.length + 2 }, (_, bucket) => rollsOf(sums, bucket, steps));
  return { days, buckets: agedFrom === 'due date' ? buckets : buckets.slice(1) };
}

/** By bucket and step: `stood[bucket × steps + step]`. */
interface Sums {
  readonly stood: Float64Array;
  readonly stayed: Float64Array;
  readonly writtenOff: Float64Array;
}

interface Rolling {
  readonly book: Receivables;
  readonly days: readonly number[];
  /** The days, and before them as many as there are bounds. */
  readonly before: readonly number[];
  readonly last: number;
  readonly sums: Sums;
}

/** What falls due between two days stood with all that was invoiced of it. */
function addFallingDue(rolling: Rolling, entry: number): void {
  const { book, days } = rolling;
  const due = book.dueDate[entry]!;
  const step = days.findLastIndex((day) => day <= due);
  if (step < 0 || step >= days.length - 1 || book.invoiceDate[entry]! > days[step + 1]!) return;
  add(rolling, 0, step, entry, book.amount[entry]!);
}

/** On each day on which it is open it stands in the bucket of the days that have passed since. */
function addAged(rolling: Rolling, entry: number, since: number): void {
  const { book, days, before, last } = rolling;
  const first = before.findIndex((day) => day > since);
  if (first < 0) return;
  const earlier = before.length - days.length;
  for (let step = Math.max(0, first - earlier); step < days.length - 1; step++) {
    const open = openBalance(book, entry, days[step]!);
    if (open > 0) add(rolling, Math.min(last, step + earlier - first + 1), step, entry, open);
    else if (book.paidDate[entry]! <= days[step]!) return;
  }
}

function add({ book, days, sums }: Rolling, bucket: number, step: number, entry: number, stood: number): void {
  const at = bucket * (days.length - 1) + step;
  const [from, until, paidDate] = [days[step]!, days[step + 1]!, book.paidDate[entry]!];
  const lost = paidDate > from && paidDate <= until ? Math.min(stood, book.writtenOff?.[entry] || 0) : 0;
  sums.stood[at]! += stood;
  sums.stayed[at]! += Math.max(0, openBalance(book, entry, until)) + lost;
  sums.writtenOff[at]! += lost;
}

function rollsOf({ stood, stayed, writtenOff }: Sums, bucket: number, steps: number): BucketRolls {
  const own = (values: Float64Array) => [...values.subarray(bucket * steps, (bucket + 1) * steps)];
  const sum = (values: Float64Array) => own(values).reduce((total, value) => total + value, 0);
  const [before, after] = [own(stood), own(stayed)];
  return {
    stood: sum(stood),
    stayed: sum(stayed),
    writtenOff: sum(writtenOff),
    steps: before.map((value, step) => ({ stood: value, stayed: after[step]! })),
  };
}

/** Buckets as wide as a step is long: 30 days roll in a month, 365 in twelve. */
function monthsAStep(bounds: readonly number[]): number {
  const wide = bounds[0]!;
  const months = Math.max(1, Math.round((wide * 12) / 365));
  const even = bounds.every((bound, at) => Math.abs(bound - wide * (at + 1)) <= 3 * months);
  if (even && Math.abs(wide - (months * 365) / 12) <= 3 * months) return months;
  throw new Problem({
    kind: 'invalid',
    field: { en: 'buckets', zh: '账龄分段 buckets' },
    because: {
      en: 'rates roll only through buckets that are equally wide, a whole number of months: 30, 60, 90 or 365, 730, 1095',
      zh: '迁徙率要求各账龄段等宽且为整月：如 30、60、90 或 365、730、1095',
    },
  });
}

/** stayed ÷ stood; null where nothing ever stood there. */
export function rateOf({ stood, stayed }: Roll): number | null {
  return stood > 0 ? stayed / stood : null;
}

/** What is lost of each bucket in the end: the product of the rates from it on, all of what is in the last being lost. null from where a rate is not known. */
export function lossRatesFrom(rates: readonly (number | null)[]): readonly (number | null)[] {
  const losses: (number | null)[] = [1];
  for (const rate of rates.slice(0, -1).toReversed()) {
    const next = losses[0]!;
    losses.unshift(rate === null || next === null ? null : rate * next);
  }
  return losses;
}
