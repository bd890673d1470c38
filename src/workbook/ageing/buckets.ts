import { moneyOf } from '../headings/money';
import { bucketHeading, type BucketHeading } from './bucketHeading';

/** One column of a summarised ageing: where it stands, and which days it spans, both ends inside; `to` is null where it has no end, `from` null for what is not due. */
export interface Bucket {
  readonly column: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** The columns of a summarised ageing. */
export interface Buckets {
  readonly buckets: readonly Bucket[];
  /** Columns that may be the sum of a row, which is a check and not an amount. */
  readonly totals: readonly number[];
  /** Headings of buckets whose bounds stand nowhere. */
  readonly unknown: readonly number[];
  /** Shares, provisions and sums of other buckets. */
  readonly derived: readonly number[];
}

/** The buckets among a row of headings, bounds taken from one another where a heading says only one end; null where fewer than two are there. */
export function bucketsIn(headings: readonly string[]): Buckets | null {
  const said = headings.flatMap((heading, column) => {
    const says = bucketHeading(heading);
    return says === null ? [] : [{ column, says, document: moneyOf(heading) === 'document' }];
  });
  const spans = inOneMoney(said.filter(({ says }) => says.says !== 'total' && says.says !== 'derived'));
  if (spans.length < 2 || !spans.some(({ says }) => tellsDays(says))) return null;
  const { kept, sums } = withoutSums(bounded(spans));
  return {
    buckets: kept,
    totals: said.filter(({ says }) => says.says === 'total').map(({ column }) => column),
    unknown: spans.filter(({ says }) => says.says === 'unknown').map(({ column }) => column),
    derived: [...said.filter(({ says }) => says.says === 'derived').map(({ column }) => column), ...sums],
  };
}

interface Said {
  readonly column: number;
  readonly says: BucketHeading;
  readonly document: boolean;
}

function tellsDays({ says }: BucketHeading): boolean {
  return says !== 'not due' && says !== 'rest';
}

/** Where every bucket stands in local and in document currency, the local ones count. */
function inOneMoney(spans: readonly Said[]): readonly Said[] {
  const local = spans.filter(({ document }) => !document);
  return local.length >= 2 ? local : spans;
}

/** From left to right: what a heading leaves open follows from the bucket before it. */
function bounded(spans: readonly Said[]): readonly Bucket[] {
  const months = spans.some(({ says }) => says.says === 'up to' && says.to === month);
  const buckets: Bucket[] = [];
  let reached = spans.some(({ says }) => says.says === 'not due') ? 0 : -1;
  for (const { column, says } of spans) {
    if (says.says === 'unknown') continue;
    const [from, to] = ends(says, reached, months);
    buckets.push({ column, from, to });
    if (to !== null && from !== null) reached = Math.max(reached, to);
  }
  return buckets;
}

function ends(says: BucketHeading, reached: number, months: boolean): readonly [number | null, number | null] {
  switch (says.says) {
    case 'between':
      return [says.from === reached ? says.from + 1 : says.from, says.to];
    case 'up to':
      return [reached + 1, says.to];
    case 'months':
      return [reached + 1, (says.months + (months ? 1 : 0)) * month];
    case 'over':
      return [Math.abs(says.days - reached) <= 1 ? reached + 1 : says.days + (says.included ? 0 : 1), null];
    case 'rest':
      return [reached + 1, null];
    case 'overdue':
      return [1, null];
    default:
      return [null, null];
  }
}

/** A bucket that spans others is their sum: `>90` beside 91-180 and over 180. */
function withoutSums(buckets: readonly Bucket[]): {
  readonly kept: readonly Bucket[];
  readonly sums: readonly number[];
} {
  const spans = (one: Bucket, other: Bucket) =>
    one.from !== null &&
    other.from !== null &&
    one.from <= other.from &&
    (one.to ?? Infinity) >= (other.to ?? Infinity) &&
    (one.from !== other.from || one.to !== other.to);
  const isSum = (one: Bucket) => buckets.some((other) => spans(one, other));
  return { kept: buckets.filter((one) => !isSum(one)), sums: buckets.filter(isSum).map(({ column }) => column) };
}

/** Programs that age by months without saying of how many days count thirty (Xero: its help, aged receivables). */
const month = 30;
