import { disputedBalance } from '../../ledger/openBalance';
import { owedOn } from '../../ledger/owed';
import type { Receivables } from '../../ledger/receivables';
import { entriesCalled } from '../../ledger/entriesCalled';
import { spoiledAccounts } from '../../ledger/spoiled';
import type { Problem } from '../../problem';
import type { LimitBegins } from './limitBegins';
import type { Register } from './register';

/** A ledger as seen from the customers of a register. */
interface RegisterLedger {
  /** The entries of each customer of the register, and whose the ledger's customers are (-1: not listed). */
  readonly entries: readonly (readonly number[])[];
  /** What each entry owes, credits set off. */
  readonly owed: Float64Array;
  readonly outstanding: Float64Array;
  /** What of it was delivered before the first day of the limit. */
  readonly earlier: Float64Array;
  readonly customer: Int32Array;
  readonly problems: ReadonlyMap<number, Problem>;
}

export function registerLedger(
  register: Register,
  receivables: Receivables,
  begins: LimitBegins | null,
  asOf: number,
): RegisterLedger {
  const listed = entriesCalled(register, receivables.customers);
  const owed = owedOn(receivables, asOf).amounts;
  const entries = register.map((): number[] => []);
  const [outstanding, earlier] = [new Float64Array(register.length), new Float64Array(register.length)];
  const { invoiceDate, deliveryDate } = receivables;
  const customer = receivables.customer.map((index) => (index === -1 ? -1 : listed[index]!));
  customer.forEach((index, entry) => {
    if (index === -1) return;
    const open = owed[entry]!;
    entries[index]!.push(entry);
    const undisputed = open - disputedBalance(receivables, entry, open);
    const stated = deliveryDate?.[entry] ?? NaN;
    const delivered = Number.isNaN(stated) ? invoiceDate[entry]! : stated;
    outstanding[index]! += undisputed;
    if (begins !== null && delivered < begins.from[index]!) earlier[index]! += undisputed;
  });
  const problems = new Map(
    [...spoiledAccounts(receivables)].map(([index, problem]) => [listed[index]!, problem] as const),
  );
  const [all, old] = [outstanding, earlier].map((amounts) => amounts.map((amount) => Math.max(0, amount)));
  return { entries, owed, outstanding: all!, earlier: old!, customer, problems };
}
