import type { Policy } from '../../cover/policy/policy';
import type { Customer } from '../../ledger/customer';
import type { Receivables } from '../../ledger/receivables';
import type { Problem } from '../../problem';
import { baseBook, type BaseBook } from './baseBook';
import type { BaseRules } from './baseRules';
import { ofInvoices, type IneligibleName } from './ineligibles';
import { leftOfCustomers, type LeftOfCustomers } from './leftOfCustomers';
import { leftOfInvoices, type LeftOfInvoices } from './leftOfInvoices';

/** What one reason takes, of how many invoices (customers where it is told by customer), and what the bank would lend more without it. */
interface Ineligible {
  readonly name: IneligibleName;
  readonly amount: number;
  readonly count: number;
  readonly frees: number;
}

export interface BorrowingBase {
  readonly receivables: number;
  readonly count: number;
  readonly ineligible: readonly Ineligible[];
  readonly lent: Lent;
  /** The same book and rules without any cover; the same where there is none. */
  readonly uninsured: Lent;
}

/** From what is eligible to what may be drawn. */
interface Lent {
  readonly insured: number;
  readonly rest: number;
  readonly advanced: number;
  readonly dilutionReserve: number;
  readonly available: number;
}

interface Asked {
  readonly book: Receivables;
  readonly asOf: number;
  readonly rules: BaseRules;
  readonly customers: readonly (Customer | Problem | null)[];
  readonly policy: Policy | null;
}

/** What a bank lends on a book by its rules, the reasons why it lends no more, and what cover adds. */
export function borrowingBase({ book, asOf, rules, customers, policy }: Asked): BorrowingBase {
  const seen = baseBook(book, asOf, rules, customers, policy);
  const invoices = leftOfInvoices(seen);
  const left = leftOfCustomers(seen, invoices, rules);
  const receivables = sum(invoices.whole);
  const lent = lentOn(left, rules, receivables);
  const skipping = (name: IneligibleName) => lentOn(without(name, seen, invoices, rules), rules, receivables).available;
  return {
    receivables,
    count: seen.open.reduce((found, owed) => found + (owed > 0 ? 1 : 0), 0),
    ineligible: reasons(invoices, left).map((one) => ({
      ...one,
      frees: one.amount === 0 ? 0 : Math.max(0, skipping(one.name) - lent.available),
    })),
    lent,
    uninsured: policy === null ? lent : borrowingBase({ book, asOf, rules, customers, policy: null }).lent,
  };
}

function without(name: IneligibleName, seen: BaseBook, invoices: LeftOfInvoices, rules: BaseRules): LeftOfCustomers {
  const more = invoices.without[ofInvoices.findIndex(([one]) => one === name)];
  const ofCustomer = more ? invoices.ofCustomer.map((left, own) => left + more[own]!) : invoices.ofCustomer;
  return leftOfCustomers(seen, { ...invoices, ofCustomer }, rules, name);
}

function reasons(invoices: LeftOfInvoices, left: LeftOfCustomers): readonly Omit<Ineligible, 'frees'>[] {
  const single = ofInvoices.map(([name], at) => ({ name, amount: invoices.taken[at]!, count: invoices.counts[at]! }));
  const later = (['credits', 'crossAge', 'aboveCover', 'concentration'] as const).map((name) => ({
    name,
    amount: left.taken[name],
    count: name === 'credits' ? invoices.creditCount : left.counts[name],
  }));
  return [...single, ...later];
}

/** Advances, less what credits and rebates are above what the advance rate allows for, and other reserves. */
function lentOn(
  { insured, rest }: Pick<LeftOfCustomers, 'insured' | 'rest'>,
  rules: BaseRules,
  receivables: number,
): Lent {
  const [covered, plain] = [sum(insured), sum(rest)];
  const [rate, insuredRate] = [rules.advanceRate ?? 0, rules.advanceRateInsured ?? rules.advanceRate ?? 0];
  const excess = Math.max(0, dilutionOf(rules, receivables) - rules.dilutionAllowed);
  const advanced = covered * insuredRate + plain * rate;
  const dilutionReserve = covered * Math.min(insuredRate, excess) + plain * Math.min(rate, excess);
  const available = Math.max(0, advanced - dilutionReserve - rules.reserves);
  return { insured: covered, rest: plain, advanced, dilutionReserve, available };
}

/** Credits and rebates as a share of receivables; rebates that are credited once a year have accrued unseen. */
export function dilutionOf(
  { dilution, accruedRebates }: Pick<BaseRules, 'dilution' | 'accruedRebates'>,
  receivables: number,
): number {
  if (accruedRebates === null || receivables === 0) return dilution ?? 0;
  return (dilution ?? 0) + accruedRebates / receivables;
}

function sum(amounts: Float64Array): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
