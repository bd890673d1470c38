import type { Problem } from '../../engine/problem';
import type { Answers } from '../flow/answers';
import type { Facts } from '../flow/flow';
import type { Outcome } from '../outcome/outcome';
import type { Books } from '../reading/books';
import type { Roles } from '../reading/noRoles';
import type { Seen } from '../year/seen';
import type { Environment, InsertedSheet, Refusal, Survey } from '../port/spreadsheet';
import type { Updated } from '../port/update';

export type Task = 'loading' | 'reading' | 'computing' | 'writing';

/** What was done last, to be told once. */
export interface Done {
  readonly what: 'inserted' | 'updated' | 'removed' | 'repaired' | 'frozen' | 'thawed';
  readonly count: number;
  /** Thawing: the rectangles that were left alone. */
  readonly left?: readonly string[];
  /** Updating: how it ended, which may be that it was not done. */
  readonly update?: Updated;
}

/** What to ask before inserted sheets are removed. */
export interface Removal {
  readonly typed: readonly InsertedSheet[];
  /** The sheets to keep, should they be kept: those, and what they read. */
  readonly keep: readonly string[];
  /** The others. */
  readonly rest: readonly string[];
}

/** Everything that the pane shows. The answers are the user's; the rest is derived from them and from the workbook. */
export interface State {
  readonly answers: Answers;
  readonly environment: Environment;
  readonly survey: Survey | null;
  /** Which blocks of the survey could be which. */
  readonly roles: Roles;
  /** The day in the cell named AsOf, where the workbook has one. */
  readonly namedDay: number | null;
  /** The chosen ranges as read; null until they are. */
  readonly books: Books | null;
  /** Why the terms of cover cannot be applied yet. */
  readonly policyTrouble: Problem | null;
  readonly facts: Facts;
  readonly outcome: Outcome | null;
  /** What was asked about the whole book, by view; each is computed when it is opened. */
  readonly seen: Seen;
  readonly busy: { readonly task: Task; readonly done: number | null } | null;
  /** What failed, and the long work that it was. */
  readonly trouble: {
    readonly refusal: Refusal | 'notLoaded';
    readonly detail: string;
    readonly task: Task | null;
  } | null;
  readonly done: Done | null;
  /** Sheets on which somebody has typed are not removed before it was asked what is to become of them. */
  readonly removal: Removal | null;
  readonly inserted: readonly string[];
  readonly formulas: { readonly live: number; readonly frozen: number };
}
