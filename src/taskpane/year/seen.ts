import type { Problem } from '../../engine/problem';
import type { Answer } from '../../functions/definition';
import type { Given, HeavyName } from '../../functions/computing/functionCall';
import type { Outcome } from '../outcome/outcome';

/** What can be asked about the whole book: a year's loss, who causes it, all plans side by side, one plan, what the policy is worth. */
export type View = 'loss' | 'causes' | 'plans' | 'plan' | 'worth';

/** One call of a heavy function: its arguments, and the formula that computes the same in a cell. */
export interface Call {
  readonly name: HeavyName;
  readonly given: Given<unknown>;
  readonly formula: string;
}

/** A view as it was asked for last, and its answer, which may still be that of an older question. */
export interface Seeing {
  readonly formula: string;
  /** The book that it was asked about. */
  readonly outcome: Outcome | null;
  readonly answer: Answer | Problem | null;
  readonly computing: boolean;
  /** The user has stopped it. */
  readonly stopped: boolean;
}

export type Seen = Readonly<Partial<Record<View, Seeing>>>;
