import { keptOut, withDisputes, type Dispute } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import type { DisputesRange } from '../../workbook/ranges/disputes';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { disputesInBook } from './disputesInBook';

/** A ledger as its log of disputes has it, the disputes, when they are to be solved by invoice, and the rows of the log that tell of none. */
interface LoggedBook {
  readonly receivables: ReceivablesRange;
  readonly log: readonly Dispute[];
  /** One a row of the log: its dispute, or why it is none. */
  readonly rows: readonly (Dispute | Problem | null)[];
  readonly solvedBy: ReadonlyMap<number, number>;
  readonly unread: readonly Problem[];
}

export function loggedBook(receivables: ReceivablesRange, disputes: DisputesRange | null, asOf: number): LoggedBook {
  const rows = disputes ? disputesInBook(disputes, receivables, asOf) : [];
  const log = rows.filter((one): one is Dispute => one !== null && !(one instanceof Problem));
  return {
    receivables: log.length === 0 ? receivables : { ...receivables, ...withDisputes(receivables, log) },
    log,
    rows,
    solvedBy: lastPromises(log),
    unread: rows.filter((one) => one instanceof Problem),
  };
}

/** What is settled against the seller is never paid. */
function solvedOn({ promised, closed }: Dispute): number {
  return closed ? Infinity : (promised ?? Infinity);
}

/** Of several disputes about one invoice the last day counts; where one has none, there is none. */
function lastPromises(log: readonly Dispute[]): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const one of log)
    if (keptOut(one)) days.set(one.entry, Math.max(days.get(one.entry) ?? -Infinity, solvedOn(one)));
  return new Map([...days].filter(([, day]) => day < Infinity));
}
