import type { Column, Table } from '../report/table';
import { figure } from '../report/figure';
import type { Remark } from '../report/remark';
import type { AgeingColumns } from './ageingColumns';
import type { AgeingKey } from './ageingKind';
import { bucketHeading } from './bucketHeading';

/**
 * Buckets of what is overdue alone, beside their sum (`of which overdue`) and a balance that is more: the rest of the balance is not due, and stands in no
 * column. It becomes a bucket of its own; null where the figures do not say so.
 */
export function restNotDue(table: Table<AgeingKey>, columns: AgeingColumns): AgeingColumns | null {
  const { buckets, blocks, totals } = columns;
  const like = buckets[0]?.in;
  if (!like || columns.onAccount || buckets.some(({ from }) => from === null || from < 1)) return null;
  const figures = (at: number) =>
    Array.from({ length: table.count }, (_, row) => figure(like.cells[like.first + row]![at]) ?? 0);
  const late = figures(buckets[0]!.in.at).map((_, row) =>
    buckets.reduce((sum, bucket) => sum + (figure(like.cells[like.first + row]![bucket.in.at]) ?? 0), 0),
  );
  const ties = (at: number) => figures(at).every((value, row) => Math.abs(value - late[row]!) < cent);
  const total = totals.find(({ at }) => figures(at).every((value, row) => value > late[row]! - cent) && !ties(at));
  if (!total || !table.texts.some((text, at) => isOverdue(text) && ties(at))) return null;
  const rest = figures(total.at).map((value, row) => Math.round((value - late[row]!) * 100) / 100);
  table.remarks.push(said(total));
  const unit = /[(（][^()（）]*[)）]\s*$/.exec(total.heading.en)?.[0] ?? '';
  const at = table.texts.length;
  const cells = like.cells.map((row, index) =>
    index < like.first || index >= like.first + table.count ? row : withCell(row, at, rest[index - like.first]!),
  );
  const column: Column = { ...like, cells, at, heading: { en: `Not due ${unit}`.trim(), zh: `未到期${unit}` } };
  return {
    ...columns,
    buckets: [{ column: at, from: null, to: null, in: column }, ...buckets],
    blocks: [column, ...blocks],
  };
}

/** Rounding each bucket may leave a cent. */
const cent = 0.015;

function isOverdue(text: string): boolean {
  const says = bucketHeading(text)?.says;
  return says === 'overdue' || (says === 'derived' && /overdue|past ?due|逾期|超期/i.test(text));
}

function withCell(row: readonly unknown[], at: number, value: number): readonly unknown[] {
  const filled = Array.from({ length: at }, (_, column) => row[column]);
  return [...filled, value === 0 ? '' : value];
}

function said({ heading, at, first }: Column): Remark {
  return {
    weight: 'said',
    about: 'ageing',
    at: { row: first - 1, column: at },
    sentence: {
      en: `“${heading.en}” is more than its buckets, which make what is overdue: the rest of it is read as not due.`,
      zh: `“${heading.zh}”大于各账龄段之和，而各账龄段之和等于逾期合计：其余按未到期读取。`,
    },
  };
}
