import { Problem } from '../../engine/problem';
import type { Table } from '../report/table';
import type { CustomersRange } from './customers';
import { customersName } from './rangeNames';

/** What stands beside the customers, read by other headings of the same range: refused where those were found in another row, because every figure would be somebody else's. */
export function sameRows<Key extends string>(
  { headingRow }: Pick<CustomersRange, 'headingRow'>,
  beside: Table<Key>,
): Table<Key> {
  if (beside.headingRow === headingRow) return beside;
  const [one, other] = [headingRow + 1, beside.headingRow + 1].toSorted((a, b) => a - b);
  throw new Problem({
    kind: 'invalid',
    place: customersName,
    because: {
      en: `rows ${one} and ${other} both look like the heading row: leave one of them, or put all headings into it`,
      zh: `第 ${one} 行和第 ${other} 行都像标题行：请只保留一行，或把所有标题放在同一行`,
    },
  });
}
