import type { Receivables } from '../../ledger/receivables';
import type { Problem } from '../../problem';
import { yearDays, type LateRates } from './lateRates';
import { fixedSumOf, type LateRegime, type LateRounding } from './lateRegimes';

/** What came in, by entry of the book, in the order of its days; where it is not given the book's own paid amounts count. */
export type Payments = ReadonlyMap<number, readonly Payment[]>;

export interface Payment {
  readonly day: number;
  readonly amount: number;
}

export interface LateTerms {
  readonly regime: LateRegime;
  readonly rates: LateRates;
  readonly rounding: LateRounding;
  /** What a unit of the regime's money is worth in that of the book. */
  readonly worth: number;
}

/** Interest on each entry up to a day; NaN where it is not late. */
export interface LateInterest {
  readonly daysLate: Float64Array;
  /** What bears interest now, or bore it last. */
  readonly principal: Float64Array;
  readonly rate: Float64Array;
  readonly interest: Float64Array;
  readonly fixedSum: Float64Array;
  readonly problems: ReadonlyMap<number, Problem>;
}

/** From the day after the due date to the day, or to payment; a part that was paid bears interest until its own day. */
export function lateInterest(
  book: Receivables,
  asOf: number,
  payments: Payments | null,
  terms: LateTerms,
): LateInterest {
  const of = () => new Float64Array(book.count).fill(NaN);
  const problems = new Map<number, Problem>();
  const answer = { daysLate: of(), principal: of(), rate: of(), interest: of(), fixedSum: of(), problems };
  for (let entry = 0; entry < book.count; entry++) {
    if (book.customer[entry] === -1 || !(book.amount[entry]! > 0) || !(book.dueDate[entry]! < asOf)) continue;
    const listed = payments?.get(entry);
    if (listed) byPayments(book.amount[entry]!, listed, { entry, due: book.dueDate[entry]!, asOf }, terms, answer);
    else byBook(book, { entry, due: book.dueDate[entry]!, asOf }, terms, answer);
  }
  return answer;
}

interface Debt {
  readonly entry: number;
  readonly due: number;
  readonly asOf: number;
}

/** One payment at most, as ledgers have it. Paid without a day counts as before the due date. */
function byBook({ amount, paid, paidDate }: Receivables, debt: Debt, terms: LateTerms, answer: Answer): void {
  const [whole, day] = [amount[debt.entry]!, paidDate[debt.entry]!];
  const part = paid[debt.entry]!;
  const came = part === part ? part : day === day ? whole : 0;
  if (came === 0 || day >= debt.asOf) return stretch(whole, debt.due, debt.asOf, debt, terms, answer);
  if (day > debt.due) stretch(whole, debt.due, day, debt, terms, answer);
  const left = whole - came;
  if (left > 0) stretch(left, day > debt.due ? day : debt.due, debt.asOf, debt, terms, answer);
}

/** Period by period, between one payment and the next. */
function byPayments(amount: number, payments: readonly Payment[], debt: Debt, terms: LateTerms, answer: Answer): void {
  let [owed, from] = [amount, debt.due];
  for (const { day, amount: part } of payments) {
    if (day >= debt.asOf) break;
    if (day > from && owed > 0) {
      stretch(owed, from, day, debt, terms, answer);
      from = day;
    }
    owed -= part;
  }
  if (owed > 0) stretch(owed, from, debt.asOf, debt, terms, answer);
}

type Answer = LateInterest & { readonly problems: Map<number, Problem> };

/** Adds what is owed from the end of one day to the end of another. */
function stretch(
  owed: number,
  from: number,
  until: number,
  { entry, due }: Debt,
  { regime, rates, rounding, worth }: LateTerms,
  answer: Answer,
): void {
  const unknown = regime.fixedWhenLate ? rates.unknown(due + 1, due + 1) : rates.unknown(from + 1, until);
  if (unknown) return void answer.problems.set(entry, unknown);
  const began = Number.isNaN(answer.interest[entry]!);
  if (began) {
    answer.interest[entry] = 0;
    answer.fixedSum[entry] = fixedSumOf(regime, owed / worth) * worth;
  }
  const rate = rates.yearlyOn(regime.fixedWhenLate ? due + 1 : until);
  const cost = regime.fixedWhenLate
    ? ((until - from) * rate) / yearDays
    : rates.costUntil(until) - rates.costUntil(from);
  answer.daysLate[entry] = until - due;
  answer.principal[entry] = owed;
  answer.rate[entry] = rate;
  answer.interest[entry]! += rounding === 'exact' ? owed * cost : byRoundedDays(owed, from, until, cost);
}

/** As gov.uk and others print it: the interest of a day to the cent, times the days. */
function byRoundedDays(owed: number, from: number, until: number, cost: number): number {
  const days = until - from;
  return (Math.round(((owed * cost) / days) * 100) / 100) * days;
}
