import type { SourceCode } from './sources';
import type { Words } from './words';

/** What every rule of the house says about itself: its name, what it does in a sentence, and where it comes from. */
export interface Rule {
  readonly name: Words;
  readonly summary: Words;
  readonly source: SourceCode;
}

type Unit = 'amount' | 'share' | 'days' | 'years' | 'count' | 'times' | 'points' | 'log-odds';

/** A number worth knowing about a subject; a list of measures is a list of columns. `null`: it cannot be known here. */
export interface Measure<Subject> extends Rule {
  readonly unit: Unit;
  of(subject: Subject): number | null;
}

/** A measure turned into points; a scorecard is a list of factors. Weights are arguments, because the user may edit them. */
export interface Factor<Subject, Weights> extends Rule {
  of(subject: Subject, weights: Weights): number;
}

/** A reason why something is not insured; the answer keeps the reason. It works through whole columns, because a book may have a million rows; `exclude` keeps the first reason. */
export interface Exclusion<Book> extends Rule {
  among(book: Book, exclude: (entry: number) => void): void;
}

/** A clause that changes an amount. `of` is pure: the amount before in, the amount after out. */
export interface Term<Settings> extends Rule {
  of(amount: number, settings: Settings): number;
}

/** One published way of reading a policy: clauses in the order in which they are applied to each loss, then to the whole year. */
export interface Wording<EachLoss, WholeYear> extends Rule {
  readonly eachLoss: readonly EachLoss[];
  readonly wholeYear: readonly WholeYear[];
}

/** Numbers with dates (Excel serials, inclusive); a look-up on a day outside them is a Problem, never the nearest row. */
export interface Table<Row> extends Rule {
  readonly from: number;
  readonly until: number | null;
  readonly rows: readonly Row[];
}
