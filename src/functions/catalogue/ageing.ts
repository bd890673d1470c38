import type { Words } from '../../engine/words';
import { ageing as aged, spoiledAccounts, unnamedProblems, type Receivables } from '../../engine/ledger';
import { define, type AnswerCell } from '../definition';
import { asOf } from '../parameters/asOf';
import { buckets } from '../parameters/buckets';
import { mapping } from '../parameters/mapping';
import { receivables } from '../parameters/receivables';

export const ageing = define({
  name: 'AGEING',
  summary: { en: 'What is open by customer and by days past due.', zh: '按客户和逾期天数列示未结余额（账龄表）。' },
  returns: {
    en: 'A heading row, one row a customer in order of first appearance, and the total: Customer, Not due, one column a bucket (upper bounds inclusive), over the last bound, Total. Due on asOf is not due; disputed amounts are included, credit notes reduce.',
    zh: '标题行、按首次出现顺序每个客户一行、合计行：客户、未到期、各账龄段（含上限）、超过最后上限、合计。基准日当天到期视为未到期；含争议金额，贷项冲减。',
  },
  parameters: { receivables, asOf, buckets, mapping },
  examples: [
    {
      title: {
        en: 'A part payment, a credit note and an invoice due on the day',
        zh: '部分付款、贷项通知单和当日到期的发票',
      },
      arguments: [
        [
          ['Customer', 'Amount', 'Due date', 'Paid'],
          ['00123', 1000, '2025-06-30', null],
          ['123', 400, '2025-05-31', 100],
          ['00123', 250, '2025-03-31', null],
          ['123', -50, '2025-06-29', null],
        ],
        [['2025-06-30']],
        null,
        null,
      ],
      spills: [
        ['Customer', 'Not due', '1-30 days', '31-60 days', '61-90 days', 'Over 90 days', 'Total'],
        ['00123', 1000, 0, 0, 0, 250, 1250],
        ['123', 0, 250, 0, 0, 0, 250],
        ['Total', 1000, 250, 0, 0, 250, 1500],
      ],
    },
    {
      title: { en: 'Chinese headings, buckets of one and two months', zh: '中文标题，按一个月和两个月分段' },
      arguments: [
        [
          ['客户', '发票金额', '到期日'],
          ['华东贸易', '１，２００．５', '2025/4/30'],
          ['华东贸易', '800元', '2025/7/31'],
        ],
        [['2025-06-30']],
        [[31, 61]],
        null,
      ],
      spills: [
        ['客户', '未到期', '1-31 天', '32-61 天', '61 天以上', '合计'],
        ['华东贸易', 800, 0, 1200.5, 0, 2000.5],
        ['合计', 800, 0, 1200.5, 0, 2000.5],
      ],
    },
  ],
  run({ receivables, asOf, buckets }, { language }) {
    const headings = headingsFor(buckets).map((words) => words[language]);
    const lost = unnamedProblems(receivables);
    const rows = [...rowsOf(receivables, asOf, buckets), ...lost.map((problem) => headings.map(() => problem))];
    const total = { en: 'Total', zh: '合计' }[language];
    return [headings, ...rows, totalOf(rows, total, headings.length)];
  },
});

function headingsFor(bounds: readonly number[]): readonly Words[] {
  const ranges = bounds.map((bound, index) => `${(bounds[index - 1] ?? 0) + 1}-${bound}`);
  const last = bounds[bounds.length - 1]!;
  return [
    { en: 'Customer', zh: '客户' },
    { en: 'Not due', zh: '未到期' },
    ...ranges.map((range) => ({ en: `${range} days`, zh: `${range} 天` })),
    { en: `Over ${last} days`, zh: `${last} 天以上` },
    { en: 'Total', zh: '合计' },
  ];
}

function rowsOf(receivables: Receivables, asOf: number, bounds: readonly number[]): readonly (readonly AnswerCell[])[] {
  const { amounts, columns } = aged(receivables, asOf, bounds);
  const spoiled = spoiledAccounts(receivables);
  return receivables.customers.map((name, customer) => {
    const problem = spoiled.get(customer);
    const own = amounts.subarray(customer * columns, (customer + 1) * columns);
    return problem
      ? [name, ...Array.from({ length: columns + 1 }, () => problem)]
      : [name, ...own, own.reduce((sum, amount) => sum + amount, 0)];
  });
}

/** The total needs every row: one that cannot be read spoils it. */
function totalOf(rows: readonly (readonly AnswerCell[])[], name: string, width: number): readonly AnswerCell[] {
  const spoiled = rows.map((row) => row[1]).find((cell) => typeof cell === 'object');
  if (spoiled !== undefined) return [name, ...Array.from({ length: width - 1 }, () => spoiled)];
  const sums = new Float64Array(width - 1);
  for (const row of rows) for (let column = 1; column < width; column++) sums[column - 1]! += row[column] as number;
  return [name, ...sums];
}
