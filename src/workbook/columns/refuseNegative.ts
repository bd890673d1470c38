import { Problem } from '../../engine/problem';
import type { Column } from '../report/table';
import { report, type Report } from './problems';

/** Amounts that cannot be below 0: a row with one is told, and does not count. */
export function refuseNegative(column: Column, values: Float64Array, problems: Report): void {
  values.forEach((amount, entry) => {
    if (amount < 0)
      report(
        problems,
        column,
        entry,
        new Problem({
          kind: 'invalid',
          expected: { en: 'an amount of 0 or more', zh: '不小于 0 的金额' },
          found: String(amount),
        }),
      );
  });
}
