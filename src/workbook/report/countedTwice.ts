import { Problem } from '../../engine/problem';
import type { Body } from './body';
import type { BodyRead } from './bodyRead';
import type { Hurdle } from './hurdle';

/** A total below a list of which the rows come to exactly twice or three times as much: sums of several levels stand among them, as a pivot table prints them. */
export function countedTwice({ cells, items }: Body, { aside }: BodyRead): readonly Hurdle[] {
  const last = aside.findLast(({ as }) => as === 'total');
  if (!items || !last?.difference) return [];
  const { printed, summed, column } = last.difference;
  const times = [2, 3, 4].find((many) => Math.abs(summed - many * printed) < 0.02);
  if (
    times === undefined ||
    Math.abs(printed) < 1 ||
    last.row < cells.findLastIndex((row) => typeof row[column] === 'number')
  )
    return [];
  const problem = new Problem({
    kind: 'invalid',
    because: {
      en: `row ${last.row + 1}, “${last.called}”, prints ${printed}, and the rows above make ${times} times as much: sums of several levels stand among them. Show a pivot table in tabular form without subtotals (Design, Report Layout), with Customer, Invoice and Due date or the buckets in columns of their own`,
      zh: `第 ${last.row + 1} 行“${last.called}”为 ${printed}，而上方各行之和为其 ${times} 倍：其中含有多级汇总。请将数据透视表改为表格形式且不显示分类汇总（设计 → 报表布局），使客户、发票号、到期日或各账龄段各占一列`,
    },
  });
  return [{ problem, at: { row: last.row, column }, remedy: null, spoils: null }];
}
