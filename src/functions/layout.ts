import type { Words } from '../engine/words';

/** What a value of an answer is; how it looks on a sheet and in the pane follows from it. `note`: a sentence, also the one why a row cannot be computed. */
export type Is =
  | 'amount'
  | 'share'
  /** A share of a few per cent or less. */
  | 'rate'
  | 'probability'
  | 'ratio'
  | 'score'
  | 'count'
  | 'days'
  | 'years'
  | 'date'
  | 'grade'
  | 'choice'
  | 'name'
  | 'text'
  | 'note'
  /** The name of a line; what stands beside it is what the line says. */
  | 'line'
  | 'as the line';

/** A column of an answer: how it is called, what it is, and what is to be known of it besides. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly words: Words;
  readonly is: Is;
  readonly meaning: Words | null;
  /** The words of each value that it may have, by the value's key. */
  readonly choices: Readonly<Record<string, Words>> | null;
}

/** The columns of an answer, from left to right. */
export type Layout<Key extends string = string> = readonly Column<Key>[];

export type KeyOf<L extends Layout> = L[number]['key'];

export type Unkeyed = Omit<Column, 'key'>;

export function layoutOf<Key extends string>(columns: Readonly<Record<Key, Unkeyed>>): Layout<Key> {
  return (Object.entries(columns) as [Key, Unkeyed][]).map(([key, column]) => ({ key, ...column }));
}

export function column(is: Is, en: string, zh: string, meaning = '', meaningZh = ''): Unkeyed {
  return { is, words: { en, zh }, meaning: meaning ? { en: meaning, zh: meaningZh } : null, choices: null };
}

export function choiceColumn(
  en: string,
  zh: string,
  choices: Readonly<Record<string, Words>>,
  meaning = '',
  meaningZh = '',
): Unkeyed {
  return { ...column('choice', en, zh, meaning, meaningZh), choices };
}

/** Where a column stands, counted from 0. */
export function placeOf<Key extends string>(layout: Layout<Key>, key: Key): number {
  return layout.findIndex((one) => one.key === key);
}
