import { byCustomer, openOn, sum, type Invoice } from './invoice';

export interface AgedCustomer {
  readonly customer: string;
  /** Not due, then one for each bound, then older. */
  readonly buckets: readonly number[];
}

/** Open balances by days past due: for each customer and bucket, the invoices that fall into it. */
export function ageingOf(invoices: readonly Invoice[], asOf: number, bounds: readonly number[]): AgedCustomer[] {
  const uppers = [0, ...bounds, Infinity];
  return [...byCustomer(invoices)].map(([customer, own]) => ({
    customer,
    buckets: uppers.map((upper, index) => {
      const lower = index === 0 ? -Infinity : uppers[index - 1]!;
      const inBucket = own.filter(({ dueDate }) => asOf - dueDate > lower && asOf - dueDate <= upper);
      return sum(inBucket, (invoice) => openOn(invoice, asOf));
    }),
  }));
}
