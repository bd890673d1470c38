import type { Customer } from '../../engine/ledger';
import type { Columns } from '../columns/byKind';
import type { CustomerHeading } from '../headings/customers';

const views = [
  'baseRate',
  'gradeProbability',
  'statementProbability',
  'statementDate',
  'countryClass',
  'security',
  'previousLimit',
] as const satisfies readonly (keyof Customer & CustomerHeading)[];

type Views = Pick<Customer, (typeof views)[number]>;

/** What other sources say of a customer, where the range has columns for it; null where it has none, as most ranges. */
export function customerViews({ has, number }: Columns<CustomerHeading>): ((entry: number) => Views) | null {
  const given = views.filter(has).map((view) => [view, number(view)] as const);
  if (given.length === 0) return null;
  return (entry) => {
    const told: Views = Object.fromEntries(given.map(([view, of]) => [view, of(entry)]));
    return told.security === 0 ? { ...told, security: null } : told;
  };
}
