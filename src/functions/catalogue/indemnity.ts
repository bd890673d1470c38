import { define } from '../definition';
import { indemnityLayout } from '../layouts/indemnity';
import { returned } from '../returned';
import { asOf } from '../parameters/asOf';
import { claims } from '../parameters/claims';
import { customers } from '../parameters/customers';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';

export const indemnity = define({
  name: 'INDEMNITY',
  summary: { en: 'What the policy pays for each receivable or loss.', zh: '保单对每笔应收账款或损失的赔付。' },
  returns: returned(
    { en: 'As many rows as the claims range, headings included', zh: '与索赔区域行数相同（含标题行）' },
    indemnityLayout,
  ),
  notes: indemnityLayout,
  parameters: { claims, policy, customers: optional(customers), asOf: optional(asOf), mapping, rates },
  examples: [
    {
      title: {
        en: 'Loss 50,000, deductible 5,000, 90%: deducted first',
        zh: '损失 50,000，免赔额 5,000，比例 90%：先扣后乘',
      },
      arguments: [
        [
          ['Customer', 'Loss'],
          ['Harbour Foods', 50_000],
        ],
        [
          ['Wording', 'deduct then percent'],
          ['Insured percentage', 0.9],
          ['Each-loss deductible', 5_000],
        ],
        null,
        null,
        null,
      ],
      spills: [
        ['Covered', 'Indemnity', 'Retained', 'Note', 'At risk'],
        [50_000, 40_500, 9_500, 'No limit given. Binding clause: Each-loss deductible.', ''],
      ],
    },
    {
      title: {
        en: 'Receivables: one above the limit, one disputed, one not yet a loss',
        zh: '应收账款：一笔超限、一笔有争议、一笔尚未构成损失',
      },
      arguments: [
        [
          ['客户', '金额', '开票日期', '到期日', '争议'],
          ['华东贸易', 80_000, '2025-01-10', '2025-03-11', '否'],
          ['华东贸易', 40_000, '2025-02-10', '2025-04-11', '否'],
          ['00123', 9_000, '2025-01-15', '2025-02-14', '是'],
          ['00123', 7_000, '2025-08-01', '2025-08-31', '否'],
        ],
        [
          ['赔偿比例', '90%'],
          ['等待期', '4个月'],
        ],
        [
          ['客户', '信用限额'],
          ['华东贸易', 100_000],
          ['00123', 50_000],
        ],
        [['2025-09-30']],
        null,
      ],
      spills: [
        ['承保金额', '赔款', '自留', '说明', '有被拒赔风险'],
        [80_000, 72_000, 8_000, '增值税情况未知，按承保计：请在保单注明“承保增值税”，或增加“增值税额”列。', ''],
        [20_000, 18_000, 22_000, '超出信用限额。', ''],
        [0, 0, 9_000, '有争议：争议解决前不在承保范围内。', ''],
        [7_000, 0, '', '尚未构成损失；若仍未付，自 2025-12-31 起构成。', ''],
      ],
    },
    {
      title: { en: 'Published terms fill the blanks, VAT is not insured', zh: '公开条款填补空白，增值税不承保' },
      arguments: [
        [
          ['Customer', 'Amount', 'Due date', 'VAT'],
          ['Harbour Foods', 11_300, '2025-01-31', 1_300],
        ],
        [['Rules', 'HKECIC comprehensive']],
        [
          ['Customer', 'Credit limit'],
          ['Harbour Foods', 20_000],
        ],
        [['2025-06-30']],
        null,
      ],
      spills: [
        ['Covered', 'Indemnity', 'Retained', 'Note', 'At risk'],
        [
          10_000,
          9_000,
          2_300,
          'Value added tax is not insured. Overdue notice was due 2025-04-08, not recorded as done: the insurer may refuse. Blanks filled from HKECIC comprehensive.',
          9_000,
        ],
      ],
    },
    {
      title: {
        en: 'Delivered when an older invoice was 60 days late; a country that is not covered',
        zh: '前期发票逾期 60 天后仍发货；国家不在承保范围',
      },
      arguments: [
        [
          ['客户', '金额', '开票日期', '到期日'],
          ['华东贸易', 5_000, '2025-01-01', '2025-01-31'],
          ['华东贸易', 3_000, '2025-04-01', '2025-05-01'],
          ['Nordlicht', 2_000, '2025-01-01', '2025-01-31'],
        ],
        [
          ['赔偿比例', '90%'],
          ['等待期', '3个月'],
          ['停止发货期限', 60],
          ['承保增值税', '是'],
          ['承保国家', '中国、法国'],
          ['信用限额', 10_000],
        ],
        [
          ['客户', '国家'],
          ['华东贸易', '中国'],
          ['Nordlicht', '德国'],
        ],
        [['2025-06-30']],
        null,
      ],
      spills: [
        ['承保金额', '赔款', '自留', '说明', '有被拒赔风险'],
        [5_000, 4_500, 500, '', ''],
        [0, 0, '', '前期发票逾期过久后仍发货。', ''],
        [0, 0, 2_000, '客户所在国家不在承保范围内。', ''],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "cover" */ '../answers/indemnity')).answerIndemnity(given, call),
});
