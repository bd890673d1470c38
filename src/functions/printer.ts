import { Problem } from '../engine/problem';
import type { Language, Words } from '../engine/words';
import { rowOf } from '../workbook/report/table';
import type { Answer, AnswerCell } from './definition';
import type { Column, Layout } from './layout';

/** What a cell is made from: a value, the key of a choice, words that stand in the answer's language; null is blank. */
export type Value = AnswerCell | Words | null;
export type Values<Key extends string> = Readonly<Record<Key, Value>>;

/** A row in which nothing stands yet. */
export function noValues<Key extends string>(layout: Layout<Key>): Values<Key> {
  return Object.fromEntries(layout.map(({ key }) => [key, null])) as Values<Key>;
}

type Cells = readonly AnswerCell[];

/** The range beside which an answer stands, row by row: its name, and how many rows are above its headings. */
export interface Beside {
  readonly name: Words;
  readonly headingRow: number;
  /** How a sentence names one of its rows, where it is not by its number. */
  placeOf?(at: number): Words;
}

export interface Printer<Key extends string> {
  readonly blank: Cells;
  row(values: Values<Key>): Cells;
  /** A row that cannot be computed: the error in every column but those known, its sentence in the note. */
  spoiled(problem: Problem, known?: Partial<Values<Key>>): Cells;
  /** Headings and rows, below as many blank rows as stand above the headings of the range beside it. */
  answer(body: readonly Cells[], above?: number): Answer;
  /** The same, each of `count` rows asked for in turn: a long answer is written once. */
  eachRow(count: number, of: (at: number) => Cells, above?: number): Answer;
  /** One row for each row of a range; one that cannot be computed says which it is. */
  beside<Row>(
    range: Beside,
    rows: readonly (Row | Problem | null)[],
    valuesOf: (row: Row, at: number) => Values<Key>,
  ): Answer;
}

/** Makes the rectangle of an answer from its layout; nobody else knows which column stands where. */
export function printer<Key extends string>(layout: Layout<Key>, language: Language): Printer<Key> {
  const blank: Cells = layout.map(() => '');
  const row = (values: Values<Key>): Cells => layout.map((column) => cellOf(column, values[column.key], language));
  const spoiled = (problem: Problem, known: Partial<Values<Key>> = {}): Cells =>
    layout.map((column) =>
      column.key in known
        ? cellOf(column, known[column.key], language)
        : column.is === 'note'
          ? problem.in(language)
          : problem,
    );
  const headings = layout.map(({ words }) => words[language]);
  const eachRow = (count: number, of: (at: number) => Cells, above = 0): Answer => {
    const rows = new Array<Cells>(above + 1 + count).fill(blank, 0, above);
    rows[above] = headings;
    for (let at = 0; at < count; at++) rows[above + 1 + at] = of(at);
    return rows;
  };
  const answer = (body: readonly Cells[], above = 0) => eachRow(body.length, (at) => body[at]!, above);
  return {
    blank,
    row,
    spoiled,
    answer,
    eachRow,
    beside: ({ name, headingRow, placeOf }, rows, valuesOf) =>
      eachRow(
        rows.length,
        (at) => {
          const one = rows[at]!;
          if (one === null) return blank;
          if (!(one instanceof Problem)) return row(valuesOf(one, at));
          return spoiled(one.parts.place ? one : one.at(placeOf?.(at) ?? rowOf(name, headingRow + at + 2)));
        },
        headingRow,
      ),
  };
}

function cellOf({ choices }: Column, value: Value | undefined, language: Language): AnswerCell {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return choices?.[String(value)]?.[language] ?? value;
  return value instanceof Problem ? value : value[language];
}
