import { isoDay } from '../../engine/ledger';
import type { Remark } from './remark';
import { titleDay, type Title } from './title';

/** An export drawn up for another day than the one for which its balances are asked: what happened in between is not in it. Null where they agree, or one is not given. */
export function otherDay(title: Title, asOf: number | null, date1904: boolean): Remark | null {
  const day = titleDay(title, date1904);
  if (day === null || asOf === null || day === asOf) return null;
  const [printed, asked] = [isoDay(day), isoDay(asOf)];
  const { row, column } = title.asOf!;
  const sentence =
    asOf > day
      ? {
          en: `The report is as of ${printed}, and asOf is ${asked}: what was invoiced, paid or credited in between is not in it.`,
          zh: `报表日期为 ${printed}，而基准日为 ${asked}：其间的开票、收款和冲减不在其中。`,
        }
      : {
          en: `The report is as of ${printed}, and asOf is ${asked}: what was paid in between is missing where it gives no dates of payment.`,
          zh: `报表日期为 ${printed}，而基准日为 ${asked}：如无付款日期，其间已收的款项无法还原。`,
        };
  return { weight: 'doubt', about: 'day', sentence, at: { row, column } };
}
