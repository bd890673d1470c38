import type { Language, Words } from '../engine/words';
import type { Problem } from '../engine/problem';
import type { Exchange } from '../workbook/rates/exchange';
import type { Cells } from '../workbook/values/cells';
import type { Layout } from './layout';
import type { Line } from './line';
import type { Mapping } from '../workbook/report/kind';

/** What may stand in an answer: a value, or a Problem where one cell or row cannot be computed. Blank is ''. */
export type AnswerCell = string | number | boolean | Problem;
export type Answer = readonly (readonly AnswerCell[])[];

/** What a reader may need besides the cells. */
export interface Call {
  /** That of the answer: the language of most headings in the first range. */
  readonly language: Language;
  /** The workbook counts its days from 1904; the setting `Date system` in a range overrides it. */
  readonly date1904: boolean;
  /** Headings of the user's own → ours, where a Mapping range names them. */
  readonly mapping: Mapping;
  /** Where rates are given: how amounts become one currency. */
  readonly exchange: Exchange | null;
  /** The day on which the books are read, which a summarised ageing needs to tell when its buckets fell due; null where the call gives none that can be read. */
  readonly asOf: number | null;
}

/** A kind of argument: its help, its shape in Excel's metadata, and how cells become rows that say what they are. */
export interface Parameter<Value> {
  readonly name: string;
  readonly help: Words;
  /** How a sentence names the range that was read; by its own name where nothing is said. */
  called?(value: unknown): Words;
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
  /** What is written there are names of ours, whoever asks: it does not tell his language. */
  readonly isName?: true;
  /** Others that are needed stand behind it, so that Excel cannot let it be left out; left blank it says nothing. */
  readonly mayBeBlank?: true;
  /**
   * `cells` is null where the argument was left out (only if it is optional). Throws a Problem that names the place. A kind that only heavy
   * functions take loads its reader when it is first read, and answers later.
   */
  read(cells: Cells | null, call: Call): Value | Promise<Value>;
  /** The currency written in the cells, where the value that is read has no `currency` that says so. */
  currencyIn?(cells: Cells, call: Call): string | null;
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** The one type trick of the house: the arguments of `run` are what the parameters read. */
export type Arguments<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends Parameter<infer Value> ? Value : never;
};

export interface Example {
  readonly title: Words;
  /** One entry a parameter, in order; null where it is left out. */
  readonly arguments: readonly (Cells | null)[];
  readonly spills: Cells;
}

/** Heavy functions load what they need when they are first called, and answer later. */
export type Answering = Answer | Promise<Answer>;

/** The columns of an answer, and the lines that its first column names. */
export interface Returned {
  readonly layout: Layout;
  readonly lines: Lines;
}

/** The lines of an answer, by key. */
export type Lines = Readonly<Record<string, Pick<Line, 'words'> & Partial<Pick<Line, 'is'>>>>;

export interface Definition<P extends Parameters = Parameters, A extends Answering = Answering> {
  readonly name: string;
  readonly summary: Words;
  /** What comes back: shape, columns, units; with the columns and lines themselves, where they have made the sentence. */
  readonly returns: Words & Partial<Returned>;
  readonly parameters: P;
  /** The layout of an answer that has a column of notes: there it says at which rates amounts were converted; `own`: it says so itself; others say it in a last row. */
  readonly notes?: Layout | 'own';
  readonly examples: readonly Example[];
  /** It may take seconds over a large book: in Excel it is computed beside the thread in which the pane lives. */
  readonly slow?: true;
  run(given: Arguments<P>, call: Call): A;
}

export function define<P extends Parameters, A extends Answering>(
  definition: Definition<P, A>,
): Definition<Parameters, A> {
  return definition as unknown as Definition<Parameters, A>;
}
