import { Problem } from '../../engine/problem';
import { daysOf } from '../../engine/ledger';
import { besideCustomers } from './besideCustomers';
import { byKind } from '../columns/byKind';
import { oneCurrency } from '../columns/currencies';
import type { Cells } from '../values/cells';
import { sectorHeadings } from '../headings/plan';
import { readPortfolio, type PortfolioRange } from './portfolio';
import type { Report } from '../columns/problems';
import type { Exchanging } from '../rates/exchange';
import type { Mapping } from '../report/kind';

/** Customers with what is stated of their risk and usual in their sector (days, null: not given). */
export interface BuyersRange extends PortfolioRange {
  readonly sectorDays: readonly (number | null)[];
}

export function readBuyers(
  cells: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping } & Exchanging,
): BuyersRange {
  const customers = readPortfolio(cells, options);
  const table = besideCustomers(customers, sectorHeadings, cells, options.mapping);
  const problems: Report = new Map();
  const { period } = byKind<'sectorTerms'>(sectorHeadings, table, {
    problems,
    currencies: oneCurrency(table),
    ...options,
  });
  const usual = period('sectorTerms');
  const sectorDays = Array.from({ length: table.count }, (_, entry) => {
    const terms = usual(entry);
    return terms === null ? null : daysOf(terms);
  });
  return {
    ...customers,
    sectorDays,
    rows: customers.rows.map((row, entry) =>
      row === null || row instanceof Problem ? row : (problems.get(entry) ?? row),
    ),
  };
}
