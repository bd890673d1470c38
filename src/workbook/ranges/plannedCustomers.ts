import { Problem } from '../../engine/problem';
import { policyTerms } from '../../engine/cover';
import { besideCustomers } from './besideCustomers';
import type { Cells } from '../values/cells';
import { readPortfolio, type PortfolioRange } from './portfolio';
import { report, type Report } from '../columns/problems';
import type { Mapping } from '../report/kind';
import { readPercentage } from '../values/percentage';

/** Customers with what is stated of their risk, and what their cover costs; null: no rate of their own. */
export interface PlannedCustomers extends PortfolioRange {
  readonly rates: readonly (number | null)[];
}

export function readPlannedCustomers(
  cells: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping },
): PlannedCustomers {
  const customers = readPortfolio(cells, options);
  const { columns, count } = besideCustomers(headings, cells, options.mapping);
  const problems: Report = new Map();
  const rates = Array.from({ length: count }, (_, entry): number | null => {
    const rate = columns.premiumRate
      ? readPercentage(cells[columns.premiumRate.first + entry]![columns.premiumRate.at])
      : null;
    if (rate instanceof Problem) report(problems, columns.premiumRate!, entry, rate);
    return rate instanceof Problem ? null : rate;
  });
  return {
    ...customers,
    rates,
    rows: customers.rows.map((row, entry) =>
      row === null || row instanceof Problem ? row : (problems.get(entry) ?? row),
    ),
  };
}

const headings = {
  premiumRate: {
    words: policyTerms.premiumRate,
    kind: 'rate',
    also: ['Rate of premium', 'Cover rate', '保险费率', '保费率'],
  },
} as const;
