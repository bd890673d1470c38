import { daysOf, type Customer, type Period } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import { customerHeadings } from '../headings/customers';
import { rankOf } from '../headings/heading';
import type { Column } from '../report/table';

type Sales = Pick<Customer, 'annualSales' | 'terms' | 'salesUnclear'>;

/**
 * What a customer buys from you in a year. `Revenue`, `Turnover`, 年营业额 may be its own turnover: such a figure is taken where
 * the limit bears it out (what is owed by the terms is below ten times the limit) or a Mapping says so; else it is asked for.
 */
export function annualSales(
  column: Column | undefined,
): (entry: number, sales: number, terms: Period | null, limit: number | null) => Sales {
  const ambiguous =
    column !== undefined &&
    (column.ways?.heading ?? null) === null &&
    rankOf(customerHeadings.annualSales, column.heading.en) > rankOf(customerHeadings.annualSales, 'Annual sales');
  return (entry, sales, terms, limit) => {
    const owed = terms === null ? 0 : (sales * daysOf(terms)) / 365;
    const unclear = ambiguous && sales > 0 && terms !== null && !(limit !== null && owed <= manifold * limit);
    if (!unclear) return { annualSales: sales || null, terms };
    return { annualSales: null, terms, salesUnclear: asked(column, entry) };
  };
}

/** Nobody sells so far above a limit that is meant (expert choice). */
const manifold = 10;

function asked(column: Column, entry: number): Problem {
  const typed = column.heading.en;
  return new Problem({
    kind: 'missing',
    place: column.place(entry),
    field: column.heading,
    because: {
      en: `it may be what the customer buys from you in a year or its own turnover: name "${typed}" in a Mapping range, beside "Annual sales" or beside "–"`,
      zh: `可能是您对该客户的年销售额，也可能是客户自身的营业额：请在对照区域中将“${typed}”对应到“年销售额”，或对应到“–”`,
    },
  });
}
