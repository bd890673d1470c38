import { Problem } from '../engine/problem';
import type { Words } from '../engine/words';
import type { Cells } from '../workbook/values/cells';
import type { Layout } from './layout';

/** A row of an answer, read by the keys of its columns. A column that the answer does not have reads as blank. */
export interface ReadRow<Key extends string> {
  cell(key: Key): unknown;
  number(key: Key): number | null;
  text(key: Key): string;
  /** Which of the choices it is; null where it is none of them. */
  choice(key: Key): string | null;
  /** The first reason in the row why something cannot be computed. */
  readonly problem: Problem | null;
}

interface Reader<Key extends string> {
  /** By its place in the answer, counted from 0. */
  row(at: number): ReadRow<Key>;
  /** The line of that name, in either language; null where the answer has none. */
  line(name: Words): ReadRow<Key> | null;
}

/** Gives the rows of an answer back by key, whatever their order: columns are found by their headings, lines by their names. */
export function reader<Key extends string>(layout: Layout<Key>, answer: Cells): Reader<Key> {
  const headings = answer.find((row) => layout.every(({ words }) => placeIn(row, words) >= 0)) ?? [];
  const places = new Map(layout.map((column) => [column.key, placeIn(headings, column.words)]));
  const choices = new Map(layout.map((column) => [column.key, Object.entries(column.choices ?? {})]));
  const read = (cells: readonly unknown[]): ReadRow<Key> => {
    const cell = (key: Key) => cells[places.get(key)!] ?? '';
    const text = (key: Key) => {
      const found = cell(key);
      return typeof found === 'string' ? found : '';
    };
    return {
      cell,
      text,
      number(key) {
        const found = cell(key);
        return typeof found === 'number' ? found : null;
      },
      choice: (key) => choices.get(key)!.find(([, words]) => isNamed(cell(key), words))?.[0] ?? null,
      problem: (cells.find((one) => one instanceof Problem) as Problem | undefined) ?? null,
    };
  };
  return {
    row: (at) => read(answer[at] ?? []),
    line(name) {
      const found = answer.find(([first]) => isNamed(first, name));
      return found ? read(found) : null;
    },
  };
}

function placeIn(row: readonly unknown[], words: Words): number {
  return row.findIndex((cell) => isNamed(cell, words));
}

function isNamed(cell: unknown, { en, zh }: Words): boolean {
  return cell === en || cell === zh;
}
