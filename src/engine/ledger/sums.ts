import type { Problem } from '../problem';
import type { Account, Sums } from './account';

/** While a ledger is gone through, a customer's sums lie side by side in one column of numbers: `sums[customer × width + at.balance]`. */
export const at = {
  invoices: 0,
  invoiced: 1,
  disputed: 2,
  balance: 3,
  oldestLate: 4,
  worstSettled: 5,
  insolventSince: 6,
  firstInvoice: 7,
  activeYears: 8,
  w: 9,
  ww: 10,
  wd: 11,
  wLate: 12,
  wLate60: 13,
  wx: 14,
  wxx: 15,
  wxd: 16,
} as const satisfies Readonly<Record<keyof Sums, number>>;

export const width = 17;

export function nothingYet(customers: number): Float64Array {
  const sums = new Float64Array(customers * width);
  for (let own = 0; own < sums.length; own += width)
    sums[own + at.insolventSince] = sums[own + at.firstInvoice] = Infinity;
  return sums;
}

/** Everything by name, once the ledger has been gone through; `own` is where the customer's sums begin. */
export function accountAt(
  sums: Float64Array,
  own: number,
  customer: string,
  asOf: number,
  problem: Problem | null,
): Account {
  return {
    customer,
    asOf,
    problem,
    invoices: sums[own + at.invoices]!,
    invoiced: sums[own + at.invoiced]!,
    disputed: sums[own + at.disputed]!,
    balance: sums[own + at.balance]!,
    oldestLate: sums[own + at.oldestLate]!,
    worstSettled: sums[own + at.worstSettled]!,
    insolventSince: sums[own + at.insolventSince]!,
    firstInvoice: sums[own + at.firstInvoice]!,
    activeYears: sums[own + at.activeYears]!,
    w: sums[own + at.w]!,
    ww: sums[own + at.ww]!,
    wd: sums[own + at.wd]!,
    wLate: sums[own + at.wLate]!,
    wLate60: sums[own + at.wLate60]!,
    wx: sums[own + at.wx]!,
    wxx: sums[own + at.wxx]!,
    wxd: sums[own + at.wxd]!,
  };
}
