import type { InBucket } from '../headings/ageingChoices';
import type { Bucket } from './bucketBounds';

/** How many days old what stands in a bucket is taken to be: at its older end, or in its middle; without an end at its lower one; 0 where it is not due. */
export function daysIntoBucket({ from, to }: Pick<Bucket, 'from' | 'to'>, position: InBucket): number {
  if (from === null) return 0;
  if (to === null) return from;
  return position === 'middle' ? Math.floor((from + to) / 2) : to;
}
