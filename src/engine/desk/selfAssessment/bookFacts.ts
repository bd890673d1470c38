import type { LimitUse } from '../../cover';
import { ageing } from '../../ledger/ageing';
import { later } from '../../ledger/calendar';
import type { Customer } from '../../ledger/customer';
import { disputedBalance, openBalance } from '../../ledger/openBalance';
import type { Receivables } from '../../ledger/receivables';
import { attempt } from '../../attempt';
import { Problem } from '../../problem';
import { keptOut, type Dispute } from '../disputes/dispute';
import { dilution, monthsTogether } from '../history/dilution';

/** What the books say about how credit is managed. Shares of what is owed where nothing else is said; null where the books do not say. */
export interface BookFacts {
  readonly graded: number | null;
  readonly reviewed: number | null;
  readonly limited: number | null;
  readonly over: number | null;
  readonly topFive: number | null;
  readonly over90: number | null;
  readonly overdue: number | null;
  /** Of what is contested. */
  readonly oldDisputes: number | null;
  /** Of what is more than 90 days past due. */
  readonly handedOver: number | null;
  /** Of the sales of twelve months. */
  readonly lost: number | null;
  readonly insured: number | null;
}

interface Known {
  readonly asOf: number;
  /** One a customer of the book, in its order, and how his limit is used; a Problem where it cannot be known. */
  readonly register: readonly Customer[];
  readonly uses: readonly (LimitUse | Problem)[];
  /** A list of customers beside the ledger, a policy, a log of disputes was given. */
  readonly listed: boolean;
  readonly insured: boolean;
  readonly log: readonly Dispute[] | null;
  isSale(entry: number): boolean;
}

/** How many months count as recent. */
export const months = 12;

export function bookFacts(book: Receivables, known: Known): BookFacts {
  const { asOf, register, uses, listed } = known;
  const { amounts, columns } = ageing(book, asOf, [90]);
  const bucket = (at: number) => register.map((_, own) => amounts[own * columns + at]!);
  const [notDue, upTo90, late] = [bucket(0), bucket(1), bucket(2)];
  const owed = register.map((_, own) => Math.max(0, notDue[own]! + upTo90[own]! + late[own]!));
  const all = sum(owed);
  const part = (amount: number) => (all > 0 ? amount / all : null);
  const shareOf = (holds: (own: number) => boolean) => part(sum(owed.filter((_, own) => holds(own))));
  const someLimit = uses.some((use) => !(use instanceof Problem) && Number.isFinite(use.limit));
  const readable = uses.every((use) => !(use instanceof Problem));
  const overLimit = sum(uses.map((use) => (use instanceof Problem ? 0 : use.over)));
  const since = later(Math.floor(asOf), { count: -months, unit: 'months' });
  const reports = register.some(({ reportDate = null }) => reportDate !== null);
  return {
    graded: listed ? shareOf((own) => hasEvidence(register[own]!)) : null,
    reviewed: reports ? shareOf((own) => (register[own]!.reportDate ?? -Infinity) >= since) : null,
    limited: listed || someLimit ? shareOf((own) => hasLimit(register[own]!, uses[own]!)) : null,
    over: someLimit && readable ? part(overLimit) : null,
    topFive: part(sum([...owed].sort((one, other) => other - one).slice(0, 5))),
    over90: part(sum(late.map((one) => Math.max(0, one)))),
    overdue: part(sum(upTo90.map((one, own) => Math.max(0, one + late[own]!)))),
    oldDisputes: oldDisputes(book, known),
    handedOver: handedOver(book, asOf),
    lost: lostOfSales(book, known),
    insured: known.insured && someLimit && readable ? part(Math.max(0, all - overLimit)) : null,
  };
}

/** A grade, a report or a statement. */
export function hasEvidence({
  grade,
  reportDate = null,
  statementDate = null,
  statementProbability = null,
}: Customer): boolean {
  return [grade, reportDate, statementDate, statementProbability].some((one) => one !== null);
}

/** A refused limit is a decision too. */
function hasLimit({ creditLimit }: Customer, use: LimitUse | Problem): boolean {
  return creditLimit !== null || (!(use instanceof Problem) && use.limit > 0 && Number.isFinite(use.limit));
}

/** The log tells how old a dispute is; without one only a book in which nothing is contested can say. */
function oldDisputes(book: Receivables, { asOf, log }: Known): number | null {
  if (log === null) {
    const contested = book.customer.some(
      (own, entry) => own >= 0 && disputedBalance(book, entry, openBalance(book, entry, asOf)) > 0,
    );
    return contested ? null : 0;
  }
  const open = log.filter(keptOut).map(({ entry, part, opened }) => ({
    amount: Math.max(0, Math.min(part ?? Infinity, openBalance(book, entry, asOf))),
    old: opened === null || asOf - opened > longestDispute,
  }));
  const all = sum(open.map(({ amount }) => amount));
  return all === 0 ? 0 : sum(open.filter(({ old }) => old).map(({ amount }) => amount)) / all;
}

/** Days (CN-13: most disputes that are left for 21 days become long arrears). */
const longestDispute = 21;

/** A ledger without a column for it can say only where there is nothing to hand over. */
function handedOver(book: Receivables, asOf: number): number | null {
  let [all, given] = [0, 0];
  for (let entry = 0; entry < book.count; entry++) {
    if (book.customer[entry]! < 0 || !(asOf - book.dueDate[entry]! > 90)) continue;
    const open = Math.max(0, openBalance(book, entry, asOf));
    all += open;
    if ((book.collectionDate?.[entry] ?? NaN) <= asOf) given += open;
  }
  return all === 0 ? 1 : book.collectionDate === undefined ? null : given / all;
}

function lostOfSales(book: Receivables, { asOf, isSale }: Known): number | null {
  if (book.writtenOff === undefined) return null;
  const found = attempt(() => monthsTogether(dilution(book, asOf, months, isSale)));
  return found instanceof Problem || found.sales <= 0 ? null : found.writtenOff / found.sales;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, one) => total + one, 0);
}
