import type { Payment } from '../terms/lateInterest';
import { cents, instalmentDay, interestOn, type PlanTerms } from './planTerms';
import { instalmentsOf, schedule, type Kept, type PlanStep } from './schedule';

/**
 * The plan on a day: what was to be paid until then stays with what came in, and what is still owed, interest of late days included, is
 * divided anew among the instalments to come. Without a day it is the plan as it was made.
 */
export function paymentPlan(terms: PlanTerms, asOf: number | null, receipts: readonly Payment[]): readonly PlanStep[] {
  const made = schedule(terms);
  if (asOf === null) return made;
  const past = made.filter(({ date }) => date <= asOf);
  const seen = receipts.filter(({ day }) => day <= asOf);
  const history = historyOf(terms, past, seen);
  const last = history.at(-1);
  const balance = last?.balance ?? cents(terms.balance);
  const to = numbersAfter(terms, asOf);
  return balance <= 0
    ? history
    : [...history, ...toCome(balance, to, last?.date ?? terms.start, terms, made, past.length)];
}

/** Nothing has happened yet: the plan as made, down payment and all. */
function toCome(
  balance: number,
  numbers: readonly number[],
  from: number,
  terms: PlanTerms,
  made: readonly PlanStep[],
  past: number,
): readonly PlanStep[] {
  return past === 0 && balance === cents(terms.balance) ? made : instalmentsOf(balance, numbers, from, terms);
}

/** The instalments after a day; where all have passed, one more on the next day of the plan. */
function numbersAfter(terms: PlanTerms, asOf: number): readonly number[] {
  const all = Array.from({ length: terms.instalments }, (_, at) => at + 1);
  const left = all.filter((no) => instalmentDay(terms, no) > asOf);
  if (left.length > 0) return left;
  let no = terms.instalments + 1;
  while (instalmentDay(terms, no) <= asOf) no++;
  return [no];
}

/** Each planned day with what came in since the one before; interest runs on what was really owed. What came after the last of them stands on its own day. */
function historyOf(terms: PlanTerms, past: readonly PlanStep[], receipts: readonly Payment[]): readonly PlanStep[] {
  let [owed, before, at] = [terms.balance, terms.start, 0];
  const until = (date: number) => {
    const [was, from] = [owed, at];
    let [interest, received] = [0, 0];
    for (; at < receipts.length && receipts[at]!.day <= date; at++) {
      const { day, amount } = receipts[at]!;
      interest += interestOn(owed - received, terms.rate, Math.max(0, day - before));
      [before, received] = [Math.max(before, day), received + amount];
    }
    interest = cents(interest + interestOn(owed - received, terms.rate, Math.max(0, date - before)));
    before = Math.max(before, date);
    owed = cents(was + interest - received);
    return { date, interest, received: cents(received), principal: cents(was - owed), balance: owed, some: at > from };
  };
  const steps = past.map(({ no, date, payment }): PlanStep => {
    const { some: _, ...met } = until(date);
    return { no, payment, ...met, kept: keptBy(met.received, payment) };
  });
  const rest = receipts.at(-1);
  if (rest === undefined || at === receipts.length) return steps;
  const { some: _, ...met } = until(rest.day);
  return [...steps, { no: null, payment: 0, ...met, kept: 'beside' }];
}

function keptBy(received: number, payment: number): Kept {
  return received >= payment ? 'kept' : received > 0 ? 'part' : 'missed';
}
