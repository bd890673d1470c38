import type { BucketHeading } from './bucketHeading';

/** One column of a summarised ageing: where it stands, and which days it spans, both ends inside; `to` is null where it has no end, `from` null for what is not due. */
export interface Bucket {
  readonly column: number;
  readonly from: number | null;
  readonly to: number | null;
}

interface Heading {
  readonly column: number;
  readonly says: BucketHeading;
}

/** The bounds of buckets, left to right as they stand; some programs print the oldest first. */
export function inOrder(spans: readonly Heading[]): readonly Bucket[] {
  const ends = spans.flatMap(({ says }) => endOf(says) ?? []);
  const falls = ends.length > 1 && ends.every((end, at) => at === 0 || end < ends[at - 1]!);
  return falls ? [...bounded([...spans].reverse())].reverse() : bounded(spans);
}

/** Up to where a heading by itself says that its bucket reaches. */
function endOf(says: BucketHeading): number | null {
  if (says.says === 'rest') return Infinity;
  if (says.says === 'over') return says.days + 1;
  if (says.says === 'months') return says.months * month + 1;
  return says.says === 'between' || says.says === 'up to' ? says.to : null;
}

/** From the youngest to the oldest: what a heading leaves open follows from the bucket before it. */
function bounded(spans: readonly Heading[]): readonly Bucket[] {
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
      return [says.from === reached || follows(says.from, says.step, reached) ? reached + 1 : says.from, says.to];
    case 'up to':
      return [reached + 1, says.to];
    case 'months':
      return [reached + 1, (says.months + (months ? 1 : 0)) * month];
    case 'over':
      return [
        Math.abs(says.days - reached) <= 1 || follows(says.days + 1, says.step, reached)
          ? reached + 1
          : says.days + (says.included ? 0 : 1),
        null,
      ];
    case 'rest':
      return [reached + 1, null];
    case 'overdue':
      return [1, null];
    default:
      return [null, null];
  }
}

/** `4-6 months` behind `1-3 months` begins with the fourth month, `5+ weeks` behind `3-4 weeks` with the fifth week. */
function follows(from: number, step: number | undefined, reached: number): boolean {
  return step !== undefined && from > reached + 1 && from - step <= reached + 1 + yearOfMonths;
}

/** Twelve months of thirty days are five less than a year. */
const yearOfMonths = 5;

/** Programs that age by months without saying of how many days count thirty (Xero: its help, aged receivables). */
const month = 30;
