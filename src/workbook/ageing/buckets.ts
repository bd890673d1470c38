import { bucketHeading, type BucketHeading } from './bucketHeading';

/** One column of a summarised ageing: where it stands, and which days it spans, both ends inside; `to` is null where it has no end, `from` null for what is not due. */
export interface Bucket {
  readonly column: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** The columns of a summarised ageing. */
interface Buckets {
  readonly buckets: readonly Bucket[];
  /** The column with the sum of a row, which is a check and not an amount; null: none. */
  readonly total: number | null;
  /** Headings whose bounds stand nowhere. */
  readonly unknown: readonly number[];
}

/** The buckets among a row of headings, bounds taken from one another where a heading says only one end; null where fewer than two are there. */
export function bucketsIn(headings: readonly string[]): Buckets | null {
  const said = headings.flatMap((heading, column) => {
    const says = bucketHeading(heading);
    return says === null || says.says === 'derived' ? [] : [{ column, says }];
  });
  const spans = said.filter(({ says }) => says.says !== 'total');
  if (spans.length < 2 || !spans.some(({ says }) => says.says !== 'not due' && says.says !== 'rest')) return null;
  const totals = said.filter(({ says }) => says.says === 'total');
  return {
    buckets: bounded(spans),
    total: totals.at(-1)?.column ?? null,
    unknown: spans.filter(({ says }) => says.says === 'unknown').map(({ column }) => column),
  };
}

interface Said {
  readonly column: number;
  readonly says: BucketHeading;
}

/** From left to right: what a heading leaves open follows from the bucket before it. */
function bounded(spans: readonly Said[]): readonly Bucket[] {
  const months = spans.some(({ says }) => says.says === 'up to' && says.to === month);
  const buckets: Bucket[] = [];
  let reached = spans.some(({ says }) => says.says === 'not due') ? 0 : -1;
  for (const { column, says } of spans) {
    const [from, to] = ends(says, reached, months);
    if (says.says === 'unknown') continue;
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
      return [says.days + 1, null];
    case 'rest':
      return [reached + 1, null];
    default:
      return [null, null];
  }
}

/** Programs that age by months without saying of how many days count thirty (Xero: its help, aged receivables). */
const month = 30;
