import { cents, instalmentDay, interestOn, type PlanTerms } from './planTerms';

/** How a planned payment was met on the day asked for; null: it is still to come. */
export type Kept = 'kept' | 'part' | 'missed' | 'beside';

export interface PlanStep {
  /** 0 is the down payment; null what came in beside the plan. */
  readonly no: number | null;
  readonly date: number;
  readonly payment: number;
  readonly interest: number;
  /** By how much the debt falls. */
  readonly principal: number;
  readonly received: number | null;
  readonly kept: Kept | null;
  readonly balance: number;
}

/** The plan as it was made: equal parts of the debt, interest on what is left; the last part carries the rounding, so that nothing is left. */
export function schedule(terms: PlanTerms): readonly PlanStep[] {
  const { balance, down, instalments, start } = terms;
  const left = cents(balance - down);
  const first = down > 0 ? [planned(0, start, cents(down), 0, left)] : [];
  const numbers = Array.from({ length: instalments }, (_, at) => at + 1);
  return [...first, ...instalmentsOf(left, numbers, start, terms)];
}

/** Equal parts of a balance on the days of these instalments, interest from a day on. */
export function instalmentsOf(balance: number, numbers: readonly number[], from: number, terms: PlanTerms): PlanStep[] {
  const part = cents(balance / numbers.length);
  let [left, before] = [balance, from];
  return numbers.map((no, at) => {
    const date = instalmentDay(terms, no);
    const interest = cents(interestOn(left, terms.rate, date - before));
    const principal = at === numbers.length - 1 ? left : Math.min(part, left);
    left = cents(left - principal);
    before = date;
    return planned(no, date, principal, interest, left);
  });
}

function planned(no: number, date: number, principal: number, interest: number, balance: number): PlanStep {
  return { no, date, payment: cents(principal + interest), interest, principal, received: null, kept: null, balance };
}
