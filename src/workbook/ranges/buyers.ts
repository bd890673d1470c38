import { Problem } from '../../engine/problem';
import { daysOf } from '../../engine/ledger';
import { besideCustomers } from './besideCustomers';
import type { Cells } from '../values/cells';
import { sectorHeadings } from '../headings/plan';
import { readPortfolio, type PortfolioRange } from './portfolio';
import { report, type Report } from '../columns/problems';
import type { Mapping } from '../report/kind';
import { readPeriod } from '../values/period';

/** Customers with what is stated of their risk and usual in their sector (days, null: not given). */
export interface BuyersRange extends PortfolioRange {
  readonly sectorDays: readonly (number | null)[];
}

export function readBuyers(
  cells: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping },
): BuyersRange {
  const customers = readPortfolio(cells, options);
  const {
    columns: { sectorTerms },
    count,
  } = besideCustomers(sectorHeadings, cells, options.mapping);
  const problems: Report = new Map();
  const sectorDays = Array.from({ length: count }, (_, entry): number | null => {
    const period = sectorTerms ? readPeriod(cells[sectorTerms.first + entry]![sectorTerms.at]) : null;
    if (period instanceof Problem) report(problems, sectorTerms!, entry, period);
    return period === null || period instanceof Problem ? null : daysOf(period);
  });
  return {
    ...customers,
    sectorDays,
    rows: customers.rows.map((row, entry) =>
      row === null || row instanceof Problem ? row : (problems.get(entry) ?? row),
    ),
  };
}
