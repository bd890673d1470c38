import { define } from '../definition';
import { dsoLayout, dsoLines } from '../layouts/dso';
import { asOf } from '../parameters/asOf';
import { benchmarks } from '../parameters/benchmarks';
import { keyFigure } from '../parameters/keyFigure';
import { mapping } from '../parameters/mapping';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { sales } from '../parameters/sales';
import { returned } from '../returned';

export const dso = define({
  name: 'DSO',
  summary: {
    en: 'Key figures of receivables: days sales outstanding by every method, best possible DSO, days delinquent, terms, days late and days to pay, turnover.',
    zh: '应收账款关键指标：各种方法的 DSO、最佳可能 DSO、平均拖欠天数、账期、逾期与付款天数、周转率。',
  },
  returns: returned(
    {
      en: 'A heading row and a line a figure, always in the same order (one line where a method is asked for)',
      zh: '标题行，每项指标一行，顺序固定（指定方法时只有一行）',
    },
    dsoLayout,
    {
      lines: dsoLines,
      after: {
        en: 'A figure that cannot be told says what it needs; a summarised ageing answers what needs no invoices.',
        zh: '无法计算的指标会说明所需数据；汇总账龄表可回答不需要逐张发票的指标。',
      },
    },
  ),
  parameters: { receivables, sales, asOf, method: keyFigure, benchmarks, mapping, rates },
  examples: [
    {
      title: {
        en: '212,000 open; 70,000, 80,000 and 100,000 sold in three months',
        zh: '未收 212,000；三个月销售 70,000、80,000、100,000',
      },
      arguments: [
        [
          ['Customer', 'Amount', 'Due date'],
          ['Harbour Foods', 150_000, '2025-07-31'],
          ['Hill & Co', 62_000, '2025-05-31'],
        ],
        [
          ['Month', 'Sales'],
          ['2025-04', 70_000],
          ['2025-05', 80_000],
          ['2025-06', 100_000],
        ],
        [['2025-06-30']],
        [['countback30']],
        null,
        null,
        null,
      ],
      spills: [
        ['Figure', 'Value', 'Unit', 'Period', 'Benchmark', 'How computed'],
        [
          'DSO, countback by thirty-day months',
          60 + (32 / 70) * 30,
          'days',
          '2025-04-01 – 2025-06-30',
          '',
          'The same as countback by real months, but each month with 30 days',
        ],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/dso')).answerDso(given, language),
});
