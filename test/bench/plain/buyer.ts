import type { Cells } from '../../../src/workbook/values/cells';
import { given } from './invoice';

export interface PlainBuyer {
  readonly id: string;
  readonly since: number | null;
  readonly grade: string | null;
  readonly limit: number | null;
  readonly pastDefaults: number;
}

export function plainBuyersFrom([headings = [], ...rows]: Cells): PlainBuyer[] {
  const column = (name: string) => headings.indexOf(name);
  const [id, since, grade, limit, defaults] = [
    column('Customer'),
    column('Since'),
    column('Grade'),
    column('Credit limit'),
    column('Past defaults'),
  ];
  return rows.map((row) => ({
    id: String(row[id]),
    since: given(row[since]),
    grade: row[grade] === '' ? null : String(row[grade]),
    limit: given(row[limit]),
    pastDefaults: given(row[defaults]) ?? 0,
  }));
}

export function limitsFrom(buyers: readonly PlainBuyer[]): Map<string, number> {
  const without = buyers.some(({ limit }) => limit !== null) ? 0 : Infinity;
  return new Map(buyers.map(({ id, limit }) => [id, limit ?? without]));
}
