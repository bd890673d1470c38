import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { plain } from '../../workbook/headings/heading';
import { isBlank, shown } from '../../workbook/values/odd';
import type { Answer, AnswerCell, Definition, Lines } from '../definition';
import type { Column, Is, Layout } from '../layout';

/** The one cell of an answer that is explained. */
export interface Cell {
  /** Its place in the answer, counted from 0, and that of the row of headings; -1 where there is none. */
  readonly row: number;
  readonly at: number;
  readonly headingRow: number;
  readonly value: AnswerCell;
  /** The heading above it as it stands; '' where there is none. */
  readonly heading: string;
  /** What the layout says of that column, and what the figure is. */
  readonly column: Column | null;
  readonly is: Is | null;
}

/** The row of an answer in which the words of its layout stand; -1 where it has none. */
export function headingRowOf(answer: Answer, layout: Layout | undefined): number {
  if (!layout) return -1;
  const wanted = Math.min(2, layout.length);
  return answer.findIndex((row) => row.filter((cell) => columnCalled(layout, cell) !== null).length >= wanted);
}

export function columnCalled(layout: Layout, heading: unknown): Column | null {
  return layout.find(({ words }) => heading === words.en || heading === words.zh) ?? null;
}

export function cellAt(answer: Answer, { returns }: Definition, row: number, at: number): Cell {
  const { layout = [], lines = {} } = returns;
  const headingRow = headingRowOf(answer, returns.layout);
  const heading = headingRow < 0 ? '' : shown(answer[headingRow]![at]);
  const column = columnCalled(layout, heading);
  const is = column === null || column.is === 'as the line' ? lineIs(lines, answer[row]![0]) : column.is;
  const asOthers = column === null && headingRow >= 0 && row > headingRow ? commonIs(layout) : null;
  return { row, at, headingRow, value: answer[row]![at]!, heading, column, is: is ?? asOthers };
}

/** A column that only this call has (a bucket, a month end) holds what all others hold, where they hold one kind. */
function commonIs(layout: Layout): Is | null {
  const kinds = new Set(layout.map(({ is }) => is).filter((is) => is !== 'name' && is !== 'line' && is !== 'note'));
  return kinds.size === 1 ? [...kinds][0]! : null;
}

/** A line is known by its name, in whose braces something may stand: `Quantile {level}`. */
function lineIs(lines: Lines, name: unknown): Is | null {
  if (typeof name !== 'string') return null;
  const isIt = ({ words }: Lines[string]) => [words.en, words.zh].some((text) => patternOf(text).test(name));
  return Object.values(lines).find(isIt)?.is ?? null;
}

function patternOf(text: string): RegExp {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

/** The column that is meant: its number, its heading in either language, or its key; without one the first that has a figure in this row. */
export function columnAsked(answer: Answer, definition: Definition, row: number, asked: unknown): number {
  const width = answer[row]!.length;
  if (isBlank(asked)) return Math.max(0, firstFigure(answer[row]!));
  if (typeof asked === 'number' && Number.isInteger(asked) && asked >= 1 && asked <= width) return asked - 1;
  const layout = definition.returns.layout;
  const headings = answer[headingRowOf(answer, layout)] ?? [];
  const said = plain(shown(asked));
  const found = headings.findIndex((heading) => {
    const column = layout && columnCalled(layout, heading);
    const names = column ? [column.words.en, column.words.zh, column.key] : [shown(heading)];
    return names.some((name) => plain(name) === said);
  });
  if (found >= 0) return found;
  throw notThere('column', asked, listed(headings.map(shown), width));
}

function firstFigure(row: Answer[number]): number {
  return row.findIndex((cell) => typeof cell === 'number' || cell instanceof Problem);
}

function listed(headings: readonly string[], width: number): Words {
  const named = headings.filter((heading) => heading !== '');
  if (named.length === 0) return { en: `a number from 1 to ${width}`, zh: `1 至 ${width} 的数` };
  return {
    en: `one of ${named.join(', ')}, or a number from 1 to ${width}`,
    zh: `${named.join('、')} 之一，或 1 至 ${width} 的数`,
  };
}

export function notThere(field: 'row' | 'column' | 'function', asked: unknown, expected: Words): Problem {
  const names = { row: '行 row', column: '列 column', function: '函数 function' };
  return new Problem({ kind: 'invalid', field: { en: field, zh: names[field] }, expected, found: shown(asked) });
}
