import { Problem } from '../../engine/problem';
import type { Remark } from '../report/remark';
import type { Column } from '../report/table';

/** What is said of a cell that cannot be read and that its row can do without: it is told, and costs nobody his row. */
export function countsAsBlank(column: Column, entry: number, problem: Problem): Remark {
  const { message, parts } = new Problem({ ...problem.parts, place: column.place(entry), field: column.heading });
  const zh = new Problem(parts).in('zh');
  return {
    weight: 'doubt',
    about: 'column',
    sentence: { en: `${message} It counts as blank.`, zh: `${zh}按空白处理。` },
    at: { row: column.first + entry, column: column.at },
  };
}
