import { daysOf, type Customer } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import { customerHeadings } from '../headings/customers';
import { rankOf } from '../headings/heading';
import type { Column } from '../report/table';

type Known = Pick<Customer, 'annualSales' | 'terms' | 'creditLimit'>;

/**
 * What a customer buys from you in a year. `Revenue`, `Turnover`, 年营业额 may be its own turnover: such a figure is taken where
 * the limit bears it out (what is owed by the terms is below ten times the limit) or a Mapping says so; else it is asked for.
 * The question is the answer, null where there is none; null for all where the heading leaves none.
 */
export function salesUnclear(column: Column | undefined): ((entry: number, known: Known) => Problem | null) | null {
  const ambiguous =
    column !== undefined &&
    (column.ways?.heading ?? null) === null &&
    rankOf(customerHeadings.annualSales, column.heading.en) > rankOf(customerHeadings.annualSales, 'Annual sales');
  if (!ambiguous) return null;
  return (entry, { annualSales, terms, creditLimit }) => {
    if (annualSales === null || annualSales <= 0 || terms === null) return null;
    const owed = (annualSales * daysOf(terms)) / 365;
    return creditLimit !== null && owed <= manifold * creditLimit ? null : asked(column, entry);
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
