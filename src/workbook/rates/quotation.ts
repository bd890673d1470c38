import type { Quotation } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { Column } from '../report/table';
import { shown } from '../values/odd';

/** A quotation with the cell in which it stands. */
export interface Quoted extends Quotation {
  readonly place: Words;
}

/** A quotation of two currencies; of a currency in itself nothing, and it must be 1. */
export function quotation(one: Quoted): readonly Quoted[] {
  if (Number.isNaN(one.day))
    throw new Problem({ kind: 'missing', place: one.place, expected: { en: 'a date', zh: '日期' }, found: '' });
  if (one.of !== one.in) return [one];
  if (Math.abs(one.worth - 1) < 1e-9) return [];
  throw new Problem({
    kind: 'invalid',
    place: one.place,
    because: {
      en: `one ${one.of} is worth ${one.worth} ${one.of} by this rate: which currency is it quoted in?`,
      zh: `按此汇率 1 ${one.of} 等于 ${one.worth} ${one.of}：请核对以哪种货币标价`,
    },
  });
}

/** A rate of which nothing says how it is quoted, told with both readings. */
export function unstated(column: Column, entry: number, currency: string, base: string | null): Problem {
  const rate = shown(column.cells[column.first + entry]![column.at]);
  const [en, zh] = base === null ? ['the base currency', '本位币'] : [base, base];
  const direct: Words = { en: `1 ${currency} = ${rate} ${en}`, zh: `1 ${currency} = ${rate} ${zh}` };
  const inverse: Words = { en: `1 ${en} = ${rate} ${currency}`, zh: `1 ${zh} = ${rate} ${currency}` };
  const ours = base ?? 'CNY';
  return new Problem({
    kind: 'invalid',
    place: column.place(entry),
    field: column.heading,
    because: {
      en: `nothing says whether ${direct.en} or ${inverse.en}: write “${ours} per unit”, “${ours} per 100 units” or “Units per ${ours}” in the heading or in a line above the table`,
      zh: `无法判断是 ${direct.zh} 还是 ${inverse.zh}：请在标题或表格上方注明“直接标价”“每100外币兑${ours}”或“间接标价”`,
    },
  });
}
