import { Problem } from '../../engine/problem';
import type { Strength } from '../../engine/plan';
import { byKind } from '../columns/byKind';
import { besideCustomers } from './besideCustomers';
import type { Cells } from '../values/cells';
import { currenciesOf, noteCurrencies } from '../columns/currencies';
import { strengthHeadings } from '../headings/plan';
import { readPortfolio, type PortfolioRange } from './portfolio';
import { report, type Report } from '../columns/problems';
import type { Exchanging } from '../rates/exchange';
import type { Mapping } from '../report/kind';

/** Customers with what is stated of their risk and known of their strength; entry i of `strengths` belongs to entry i of `rows`. */
export interface ApplicantsRange extends PortfolioRange {
  readonly strengths: readonly Strength[];
}

type Key = keyof typeof strengthHeadings;

export function readApplicants(
  cells: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping } & Exchanging,
): ApplicantsRange {
  const customers = readPortfolio(cells, options);
  const table = besideCustomers<Key>(customers, strengthHeadings, cells, options.mapping);
  const problems: Report = new Map();
  const currencies = currenciesOf(table, options);
  if (table.columns.currency && currencies.exchanged) noteCurrencies(table.columns.currency, currencies);
  const { number } = byKind<Key>(strengthHeadings, table, { problems, currencies, ...options });
  const [netWorth, workingCapital, turnover] = [number('netWorth'), number('workingCapital'), number('turnover')];
  const [references, paymentIndex] = [number('references'), number('paymentIndex')];
  const strengths = Array.from({ length: table.count }, (_, entry): Strength => {
    const index = paymentIndex(entry) ?? 0;
    if (index < 0 || index > 100) report(problems, table.columns.paymentIndex!, entry, notAnIndex(index));
    return {
      netWorth: netWorth(entry) || null,
      workingCapital: workingCapital(entry) || null,
      turnover: turnover(entry) || null,
      references: references(entry) || null,
      paymentIndex: index || null,
    };
  });
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
