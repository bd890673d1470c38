import { moneyOf } from '../headings/money';
import { inOrder, type Bucket } from './bucketBounds';
import { bucketHeading, type BucketHeading } from './bucketHeading';
import { daysOfMonth } from './calendarMonth';

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

/**
 * The buckets among a row of headings, bounds taken from one another where a heading says only one end; null where fewer than two are there. `day`: that of the
 * ageing, asked for where months of the calendar stand over them, which have no bounds without it.
 */
export function bucketsIn(headings: readonly string[], day: () => number | null = unknownDay): Buckets | null {
  const said = headings.flatMap((heading, column) => {
    const says = bucketHeading(heading);
    return says === null ? [] : [{ column, says, document: moneyOf(heading) === 'document' }];
  });
  const all = inOneMoney(said.filter(({ says }) => says.says !== 'total' && says.says !== 'derived'));
  const byMonth = all.some(({ says }) => says.says === 'calendar') && areOfCalendar(all.map(({ says }) => says));
  const spans = byMonth ? inDays(all, day()) : all.filter(({ says }) => says.says !== 'calendar');
  if (spans.length < 2 || !spans.some(({ says }) => tellsDays(says))) return null;
  const { kept, sums } = withoutSums(inOrder(spans));
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

const unknownDay = () => null;

/** Columns headed by months are buckets beside one of what is older or overdue; else they are sales, or what is to come. */
function areOfCalendar(all: readonly BucketHeading[]): boolean {
  return (
    all.some(({ says }) => says === 'rest' || says === 'overdue' || says === 'over') &&
    !all.some(({ says }) => says === 'between' || says === 'up to' || says === 'months')
  );
}

/**
 * Months of the calendar as days before that of the ageing; what is still to come is not due, and neither is the month that runs where what is overdue stands
 * apart. Without the day they are unknown.
 */
function inDays(all: readonly Said[], day: number | null): readonly Said[] {
  const apart = all.some(({ says }) => says.says === 'overdue');
  return all.map((one): Said => {
    if (one.says.says !== 'calendar') return one;
    if (day === null) return { ...one, says: { says: 'unknown' } };
    const [first, last] = daysOfMonth(one.says.month, day);
    const ended = Math.max(0, Math.floor(day) - last);
    const isToCome = first > day || (apart && last >= day);
    return { ...one, says: isToCome ? { says: 'not due' } : { says: 'between', from: ended, to: day - first } };
  });
}

function tellsDays({ says }: BucketHeading): boolean {
  return says !== 'not due' && says !== 'rest';
}

/** Where every bucket stands in local and in document currency, the local ones count. */
function inOneMoney(spans: readonly Said[]): readonly Said[] {
  const local = spans.filter(({ document }) => !document);
  return local.length >= 2 ? local : spans;
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
