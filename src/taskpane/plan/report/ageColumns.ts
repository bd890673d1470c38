import { bucketKey } from '../../../functions/layouts/ageing';
import { columnLetters } from '../../port/address';
import type { ListLayout } from '../listLayout';

/** The report shows the amounts of the ageing from here on. */
const FIRST = 2;

/** Which column of the report shows which amount of the ageing. */
export function ageColumns({ columns, amounts }: ListLayout): {
  readonly first: string;
  /** The last column shows the total of the others. */
  readonly parts: string;
  readonly total: string;
  /** What is open for more than so many days past due; the bound is one of the buckets. */
  longer(days: number): readonly string[];
} {
  const letters = amounts.map((_, at) => columnLetters(FIRST + at));
  const keys = columns.filter(({ is }) => is === 'amount').map(({ key }) => key);
  const at = (key: string) => letters[keys.indexOf(key)]!;
  return {
    first: letters[0]!,
    parts: at('over'),
    total: at('total'),
    longer: (days) => letters.slice(keys.indexOf(bucketKey(days)) + 1, keys.indexOf('total')),
  };
}
