import { Problem } from '../../engine/problem';
import { policyTerms } from '../../engine/cover';
import { besideCustomers } from './besideCustomers';
import { byKind } from '../columns/byKind';
import { oneCurrency } from '../columns/currencies';
import type { Cells } from '../values/cells';
import { readPortfolio, type PortfolioRange } from './portfolio';
import type { Report } from '../columns/problems';
import type { Exchanging } from '../rates/exchange';
import type { Mapping } from '../report/kind';

/** Customers with what is stated of their risk, and what their cover costs; null: no rate of their own. */
export interface PlannedCustomers extends PortfolioRange {
  readonly rates: readonly (number | null)[];
}

export function readPlannedCustomers(
  cells: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping } & Exchanging,
): PlannedCustomers {
  const customers = readPortfolio(cells, options);
  const table = besideCustomers(customers, headings, cells, options.mapping);
  const problems: Report = new Map();
  const { number } = byKind<'premiumRate'>(headings, table, { problems, currencies: oneCurrency(table), ...options });
  const rate = number('premiumRate');
  const rates = Array.from({ length: table.count }, (_, entry) => rate(entry));
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
