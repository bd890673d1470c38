import { isoDay } from '../../engine/ledger';
import type { Words } from '../../engine/words';
import { agedBy, inBucket } from '../headings/ageingNames';
import type { Remark, Remarks } from '../report/remark';
import type { Table } from '../report/table';
import type { AgeingColumns } from './ageingColumns';
import type { Bucket } from './bucketBounds';
import type { Summary } from './summary';

interface Understood {
  readonly summary: Summary;
  /** Whether the report says by which day it counts. */
  readonly isSaid: boolean;
  readonly columns: AgeingColumns;
  readonly table: Pick<Table<string>, 'headingRow' | 'columns'>;
  readonly asOf: number | null;
}

/** How a summarised ageing was read: which columns are buckets and how far they reach, from which day they count, and where in its bucket an amount stands. */
export function ageingRemarks({ summary, isSaid, columns, table, asOf }: Understood): Remarks {
  const at = { row: table.headingRow, column: null };
  const { day } = summary;
  const remark = (weight: Remark['weight'], sentence: Words): Remark => ({ weight, about: 'ageing', at, sentence });
  return [
    remark('said', bucketsFound(columns)),
    remark(isSaid ? 'said' : 'doubt', counted(summary, isSaid)),
    remark('said', placed(summary)),
    ...(day === null ? [remark('doubt', noDay())] : []),
    ...(day !== null && asOf !== null && asOf !== day ? [remark('said', countedOn(day, asOf))] : []),
    ...(summary.countedFrom === 'document date'
      ? [remark('doubt', withoutDueDate(table.columns.terms !== undefined))]
      : []),
  ];
}

function bucketsFound({ buckets }: AgeingColumns): Words {
  const listed = (language: 'en' | 'zh') =>
    buckets.map((bucket) => `“${bucket.in.heading.en}”${spanOf(bucket)[language]}`);
  return {
    en: `This is a summarised ageing, not a list of invoices. Its buckets: ${listed('en').join(', ')}.`,
    zh: `这是汇总账龄表，不是逐张发票的明细。账龄段：${listed('zh').join('、')}。`,
  };
}

/** In brackets behind the name of a bucket; nothing for money on account. */
export function spanOf(bucket: Pick<Bucket, 'from' | 'to'> | null): Words {
  if (bucket === null) return { en: '', zh: '' };
  const { from, to } = bucket;
  if (from === null) return { en: ' (not due)', zh: '（未到期）' };
  if (to === null) return { en: ` (${from} days and more)`, zh: `（${from} 天及以上）` };
  return { en: ` (${from} to ${to} days)`, zh: `（${from} 至 ${to} 天）` };
}

function counted({ countedFrom, day }: Summary, isSaid: boolean): Words {
  const on = day === null ? { en: '', zh: '' } : { en: ` to ${isoDay(day)}`, zh: `，截至 ${isoDay(day)}` };
  const from =
    countedFrom === 'due date'
      ? { en: 'the due date', zh: '到期日' }
      : { en: 'the date of the document', zh: '单据日期' };
  if (isSaid) return { en: `Its days count from ${from.en}${on.en}.`, zh: `天数自${from.zh}起算${on.zh}。` };
  return {
    en: `Nothing says from which day it counts: ${from.en} is taken${on.en}. If it is another, write “${agedBy.en}” and due date or document date in a Mapping range.`,
    zh: `报表未说明天数从何日起算：按${from.zh}计${on.zh}。如不是，请在对照区域写“${agedBy.zh}”及到期日或单据日期。`,
  };
}

function placed({ position }: Summary): Words {
  return position === 'middle'
    ? {
        en: 'Each amount counts in the middle of its bucket; where a bucket has no end, at its lower one.',
        zh: '各段金额按段内中点计天数；没有上限的按下限计。',
      }
    : {
        en: `Each amount counts at the older end of its bucket; where a bucket has no end, at its lower one. “${inBucket.en}” and middle in a Mapping range change it.`,
        zh: `各段金额按较早一端（天数上限）计；没有上限的按下限计。可在对照区域写“${inBucket.zh}”和“中点”更改。`,
      };
}

function noDay(): Words {
  return {
    en: 'No day is given on which the buckets were counted: due dates are not known until asOf is.',
    zh: '未给出账龄的日期：填写基准日 asOf 后才能得出到期日。',
  };
}

function countedOn(day: number, asOf: number): Words {
  return {
    en: `Days late are counted on from ${isoDay(day)} to ${isoDay(asOf)}.`,
    zh: `逾期天数自 ${isoDay(day)} 顺延至 ${isoDay(asOf)}。`,
  };
}

function withoutDueDate(hasTerms: boolean): Words {
  return hasTerms
    ? {
        en: 'Due dates follow from the age of the documents and the terms of payment; without terms a due date is not known.',
        zh: '到期日由单据账龄加账期得出；没有账期的，到期日未知。',
      }
    : {
        en: 'Due dates are not known: days count from the document, and nobody is taken for overdue by them. A column Terms gives the due dates.',
        zh: '到期日未知：天数自单据日起算，不据此判断逾期违约。增加“账期”列即可得出到期日。',
      };
}
