import type { Account } from '../../ledger/account';
import { disputedBalance } from '../../ledger/openBalance';
import { owedOn } from '../../ledger/owed';
import type { Receivables } from '../../ledger/receivables';
import type { DunningStep } from '../../tables/dunningSteps';
import { keptOut, type Dispute } from '../disputes/dispute';
import { disputeClock } from '../disputes/disputeClock';
import type { Action } from './action';

interface Known {
  readonly asOf: number;
  /** One a customer of the book, in its order. */
  readonly accounts: readonly Account[];
  readonly steps: readonly DunningStep[];
  readonly log: readonly Dispute[];
}

/** What an invoice owes, credits set off, what of it is contested, and where it stands in the calendar. */
interface Owing {
  readonly rest: number;
  readonly disputed: number;
  readonly daysLate: number;
  readonly now: DunningStep | null;
}

/** Of each open invoice at most two things: its contested part is settled, the rest chased by the promise or the calendar that has run out. */
export function invoiceActions(book: Receivables, { asOf, accounts, steps, log }: Known): readonly Action[] {
  const afterDue = steps.filter(({ day }) => day > 0);
  const logged = new Map(log.filter(keptOut).map((one) => [one.entry, one] as const));
  return [...owedOn(book, asOf).amounts].flatMap((owed, entry) => {
    if (!(owed > 0) || book.customer[entry]! < 0) return [];
    const daysLate = asOf - book.dueDate[entry]!;
    const disputed = disputedBalance(book, entry, owed);
    const now = afterDue.findLast(({ day }) => day <= daysLate) ?? null;
    const owing = { rest: owed - disputed, disputed, daysLate, now };
    const settle = disputeAction(book, entry, owing, logged.get(entry) ?? null, asOf);
    const chase = chaseAction(book, entry, owing, accounts, asOf);
    return [settle, chase].filter((action) => action !== null);
  });
}

function disputeAction(
  book: Receivables,
  entry: number,
  { disputed }: Owing,
  dispute: Dispute | null,
  asOf: number,
): Action | null {
  if (!(disputed > 0)) return null;
  const { step, by } = dispute ? disputeClock.of(dispute, asOf) : ({ step: 'no day', by: asOf } as const);
  const [owner, reason] = [dispute?.owner ?? null, dispute?.reason ?? null];
  return { kind: 'dispute', step, owner, reason, by, ...about(book, entry, disputed) };
}

function chaseAction(
  book: Receivables,
  entry: number,
  { rest, daysLate, now }: Owing,
  accounts: readonly Account[],
  asOf: number,
): Action | null {
  if (!(rest > 0)) return null;
  const where = about(book, entry, rest);
  if (accounts[where.customer]!.insolventSince <= asOf) return { kind: 'insolvent', ...where, by: asOf };
  const promised = book.promisedDate?.[entry] ?? NaN;
  if (promised < asOf) return { kind: 'promise', promised, ...where, by: promised };
  if (promised >= asOf || now === null) return null;
  return { kind: 'chase', step: now.action, daysLate, ...where, by: book.dueDate[entry]! + now.day };
}

function about(book: Receivables, entry: number, amount: number) {
  return { customer: book.customer[entry]!, entry, atStake: amount, frees: amount };
}
