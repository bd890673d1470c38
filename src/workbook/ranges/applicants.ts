import { Problem } from '../../engine/problem';
import type { Strength } from '../../engine/plan';
import { amountColumn } from '../columns/amountColumn';
import { besideCustomers } from './besideCustomers';
import type { Cells } from '../values/cells';
import { oneCurrency } from '../columns/currencies';
import { strengthHeadings } from '../headings/plan';
import { readPortfolio, type PortfolioRange } from './portfolio';
import { report, type Report } from '../columns/problems';
import type { Mapping } from '../report/kind';

/** Customers with what is stated of their risk and known of their strength; entry i of `strengths` belongs to entry i of `rows`. */
export interface ApplicantsRange extends PortfolioRange {
  readonly strengths: readonly Strength[];
}

type Key = keyof typeof strengthHeadings;

export function readApplicants(
  cells: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping },
): ApplicantsRange {
  const customers = readPortfolio(cells, options);
  const { columns, count } = besideCustomers<Key>(strengthHeadings, cells, options.mapping);
  const [problems, currencies]: [Report, ReturnType<typeof oneCurrency>] = [new Map(), oneCurrency()];
  const amounts = (key: Key) => (columns[key] ? amountColumn(columns[key], problems, currencies) : null);
  const found = {
    netWorth: amounts('netWorth'),
    workingCapital: amounts('workingCapital'),
    turnover: amounts('turnover'),
    references: amounts('references'),
    paymentIndex: amounts('paymentIndex'),
  };
  found.paymentIndex?.forEach((index, entry) => {
    if (index < 0 || index > 100) report(problems, columns.paymentIndex!, entry, notAnIndex(index));
  });
  const strengths = Array.from({ length: count }, (_, entry): Strength => ({
    netWorth: found.netWorth?.[entry] || null,
    workingCapital: found.workingCapital?.[entry] || null,
    turnover: found.turnover?.[entry] || null,
    references: found.references?.[entry] || null,
    paymentIndex: found.paymentIndex?.[entry] || null,
  }));
  return {
    ...customers,
    strengths,
    rows: customers.rows.map((row, entry) =>
      row === null || row instanceof Problem ? row : (problems.get(entry) ?? row),
    ),
  };
}

function notAnIndex(index: number): Problem {
  return new Problem({
    kind: 'invalid',
    expected: { en: 'a payment index from 0 to 100', zh: '0 至 100 的付款指数' },
    found: String(index),
  });
}
