import type { Account, Sums } from './account';

/** While a ledger is gone through, a customer's sums lie side by side in one column of numbers: `sums[customer × width + at.balance]`. */
export const at = {
  invoices: 0,
  invoiced: 1,
  disputed: 2,
  balance: 3,
  overdue: 4,
  daysPastDue: 5,
  longOverdue: 6,
  worstSettled: 7,
  earlierDefault: 8,
  insolventSince: 9,
  firstInvoice: 10,
  activeYears: 11,
  w: 12,
  ww: 13,
  wd: 14,
  wLate: 15,
  wLate60: 16,
  yearW: 17,
  yearWd: 18,
  lastW: 19,
  lastWd: 20,
  openW: 21,
  openWd: 22,
} as const satisfies Readonly<Record<keyof Sums, number>>;

export const width = 23;

export function nothingYet(customers: number): Float64Array {
  const sums = new Float64Array(customers * width);
  for (let own = 0; own < sums.length; own += width)
    sums[own + at.insolventSince] = sums[own + at.firstInvoice] = Infinity;
  return sums;
}

/** What is known of an account beside its sums. */
export type Known = Omit<Account, keyof Sums>;

/** Everything by name, once the ledger has been gone through; `own` is where the customer's sums begin. */
export function accountAt(
  sums: Float64Array,
  own: number,
  { customer, asOf, problem, summarised, orderVariation, overYear }: Known,
): Account {
  return {
    customer,
    asOf,
    problem,
    summarised,
    orderVariation,
    overYear,
    invoices: sums[own + at.invoices]!,
    invoiced: sums[own + at.invoiced]!,
    disputed: sums[own + at.disputed]!,
    balance: sums[own + at.balance]!,
    overdue: sums[own + at.overdue]!,
    daysPastDue: sums[own + at.daysPastDue]!,
    longOverdue: sums[own + at.longOverdue]!,
    worstSettled: sums[own + at.worstSettled]!,
    earlierDefault: sums[own + at.earlierDefault]!,
    insolventSince: sums[own + at.insolventSince]!,
    firstInvoice: sums[own + at.firstInvoice]!,
    activeYears: sums[own + at.activeYears]!,
    w: sums[own + at.w]!,
    ww: sums[own + at.ww]!,
    wd: sums[own + at.wd]!,
    wLate: sums[own + at.wLate]!,
    wLate60: sums[own + at.wLate60]!,
    yearW: sums[own + at.yearW]!,
    yearWd: sums[own + at.yearWd]!,
    lastW: sums[own + at.lastW]!,
    lastWd: sums[own + at.lastWd]!,
    openW: sums[own + at.openW]!,
    openWd: sums[own + at.openWd]!,
  };
}
