import type { OpenInvoices } from '../claims/openInvoices';

/**
 * The day from which new deliveries to each customer are uninsured: that of its oldest unpaid invoice, or, where the
 * policy has a materiality, the first day on which more than that share of all it owes is so late. Infinity where none.
 */
export function stopDates(
  { customer, customers, unpaid }: OpenInvoices,
  stop: Float64Array,
  counts: (invoice: number) => boolean,
  materiality: number | null,
): Float64Array {
  const dates = new Float64Array(customers.length).fill(Infinity);
  const owed = new Float64Array(customers.length);
  unpaid.forEach((amount, at) => (owed[customer[at]!]! += Math.max(0, amount)));
  const late = new Float64Array(customers.length);
  const inOrder = [...unpaid.keys()]
    .filter((at) => unpaid[at]! > 0 && Number.isFinite(stop[at]!) && counts(at))
    .sort((one, other) => stop[one]! - stop[other]!);
  for (const at of inOrder) {
    const whose = customer[at]!;
    late[whose]! += unpaid[at]!;
    if (dates[whose] === Infinity && late[whose]! > (materiality ?? 0) * owed[whose]!) dates[whose] = stop[at]!;
  }
  return dates;
}
