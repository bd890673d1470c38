import type { Problem } from '../../engine/problem';
import type { Answer } from '../../functions/definition';
import type { Given, HeavyName } from '../../functions/computing/functionCall';

/** What can be asked about the whole book: a year's loss, who causes it, all plans side by side, one plan, what the policy is worth, which type of policy suits, which quote; how cash goes in each scenario; which invoices the forecast expects when; what to do now; what is to be provided; what a bank lends, and what money costs; what an insurer's form says; how credit is managed, which strategies pay, what growth does, the own rating, the risks. */
export type View =
  | 'loss'
  | 'causes'
  | 'plans'
  | 'plan'
  | 'worth'
  | 'types'
  | 'quotes'
  | 'cash base'
  | 'cash slow'
  | 'cash largest fails'
  | 'provision'
  | 'bank'
  | 'financing'
  | 'form'
  | 'self'
  | 'strategies'
  | 'growth'
  | 'rating'
  | 'register'
  | 'todo'
  | 'receipts';

/** One call of a heavy function: its arguments, and the formula that computes the same in a cell. */
export interface Call {
  readonly name: HeavyName;
  readonly given: Given<unknown>;
  readonly formula: string;
  /** The book as it was when it was asked: another one is another question, though its formula is the same. */
  readonly about: object;
}

/** A view as it was asked for last, and its answer, which may still be that of an older question. */
export interface Seeing {
  readonly formula: string;
  readonly about: object | null;
  readonly answer: Answer | Problem | null;
  readonly computing: boolean;
  /** The user has stopped it. */
  readonly stopped: boolean;
}

export type Seen = Readonly<Partial<Record<View, Seeing>>>;
