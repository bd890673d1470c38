import { bucketsIn } from '../../../src/workbook/ageing/buckets';

/** What each program prints over the columns of its summarised ageing → the days each spans. */
const printed: readonly (readonly [string, readonly string[], readonly (readonly [number | null, number | null])[]])[] =
  [
    [
      'QuickBooks',
      ['Current', '1 - 30', '31 - 60', '61 - 90', '91 and over', 'Total'],
      [
        [null, null],
        [1, 30],
        [31, 60],
        [61, 90],
        [91, null],
      ],
    ],
    [
      'Xero',
      ['Current', '< 1 Month', '1 Month', '2 Months', '3 Months', 'Older', 'Total'],
      [
        [null, null],
        [1, 30],
        [31, 60],
        [61, 90],
        [91, 120],
        [121, null],
      ],
    ],
    [
      'ERPNext',
      ['0-30', '31-60', '61-90', '91-120', '121-Above'],
      [
        [0, 30],
        [31, 60],
        [61, 90],
        [91, 120],
        [121, null],
      ],
    ],
    [
      'Odoo',
      ['Not due', 'Age ≤ 30 d.', 'Age ≤ 60 d.', 'Age ≤ 90 d.', 'Age ≤ 120 d.', 'Older'],
      [
        [null, null],
        [1, 30],
        [31, 60],
        [61, 90],
        [91, 120],
        [121, null],
      ],
    ],
    [
      'ledgers of Britain',
      ['Current', '30 Days', '60 Days', '90 Days+', 'Balance'],
      [
        [null, null],
        [1, 30],
        [31, 60],
        [91, null],
      ],
    ],
    [
      'a lender’s form',
      ['Current', '1-30 Days', '31-60 Days', '61-90 Days', '90+ Days', 'Balance as of Date'],
      [
        [null, null],
        [1, 30],
        [31, 60],
        [61, 90],
        [91, null],
      ],
    ],
    [
      '汇总账龄',
      ['未逾期金额', '1～30天', '31～60天', '91～180天', '181～365天', '>365天', '>90天合计', '>90天占比'],
      [
        [null, null],
        [1, 30],
        [31, 60],
        [91, 180],
        [181, 365],
        [366, null],
      ],
    ],
    [
      '进销存',
      ['当前余额', '账龄30天内', '账龄30-60天', '账龄60-90天', '账龄大于90天'],
      [
        [0, 30],
        [31, 60],
        [61, 90],
        [91, null],
      ],
    ],
    [
      '按年',
      ['1年以内', '1-2年', '2-3年', '3年以上', '合计'],
      [
        [0, 365],
        [366, 730],
        [731, 1095],
        [1096, null],
      ],
    ],
    [
      '按年，五年',
      ['客户', '1年以内（含1年）', '1至2年', '2至3年', '3至4年', '4至5年', '5年以上'],
      [
        [0, 365],
        [366, 730],
        [731, 1095],
        [1096, 1460],
        [1461, 1825],
        [1826, null],
      ],
    ],
    [
      '按月',
      ['未到期', '0-3个月', '3-6个月', '6-12个月', '12个月以上'],
      [
        [null, null],
        [1, 90],
        [91, 180],
        [181, 365],
        [366, null],
      ],
    ],
    [
      'over in words',
      ['Not yet due', '1 to 30 days', '31 to 60 days', 'Over 60 days', 'Total due'],
      [
        [null, null],
        [1, 30],
        [31, 60],
        [61, null],
      ],
    ],
  ];

const spansOf = (headings: readonly string[]) => bucketsIn(headings)?.buckets.map(({ from, to }) => [from, to]);

test.each([
  ['Days past due in words', ['Not yet due', '1 - 30 days past due', '91 or more days past due'], [[null, null], [1, 30], [91, null]]],
  ['Tally', ['Pending amount', '(< 30 days)', '30 to 60 days', '60 to 90 days', '(> 90 days)'], [[0, 30], [31, 60], [61, 90], [91, null]]],
  ['Business Central', ['Balance', 'Current', 'Up to 30 Days', '31 - 60 Days', 'Over 60 Days'], [[null, null], [1, 30], [31, 60], [61, null]]],
  ['Deutsch', ['Nicht fällig', '1-30 Tage', '31 bis 60 Tage', 'über 60 Tage', 'Summe'], [[null, null], [1, 30], [31, 60], [61, null]]],
  ['français', ['Non échu', '1 à 30 jours', '31-60 jours', 'plus de 60 jours'], [[null, null], [1, 30], [31, 60], [61, null]]],
  ['中文数字', ['一年以内', '一至二年', '二至三年', '三年以上'], [[0, 365], [366, 730], [731, 1095], [1096, null]]],
  ['半年', ['半年以内', '6个月-1年', '1-2年', '2年以上'], [[0, 180], [181, 365], [366, 730], [731, null]]],
  ['两行标题合并', ['客户', '账龄 1年以内', '账龄 1-2年', '账龄 2年以上', '合计'], [[0, 365], [366, 730], [731, null]]],
  ['用友', ['账期内', '1-30', '31-60', '61-365', '365以上'], [[null, null], [1, 30], [31, 60], [61, 365], [366, null]]],
  ['逾期分段', ['未逾期', '逾期1-30天', '逾期31-90天', '逾期90天以上', '逾期合计'], [[null, null], [1, 30], [31, 90], [91, null]]],
  ['本位币与原币并列', ['0-30天(本位币)', '0-30天(原币)', '30天以上(本位币)', '30天以上(原币)'], [[0, 30], [31, null]]],
  ['坏账准备', ['1年以内', '1年以内坏账准备', '1-2年', '1-2年计提比例', '2年以上'], [[0, 365], [366, 730], [731, null]]],
  ['a sum without its word', ['Current', '1-30', '31-60', '61-90', '> 90', '> 30'], [[null, null], [1, 30], [31, 60], [61, 90], [91, null]]],
  ['due or not', ['Not due', 'Overdue', '1-30', '31+'], [[null, null], [1, 30], [31, null]]],
] as const)('%s: what is printed and what is a sum', (_, headings, spans) => {
  expect(spansOf(headings)).toEqual(spans);
}); // prettier-ignore

test.each(printed)('%s', (_, headings, spans) => {
  expect(bucketsIn(headings)!.buckets.map(({ from, to }) => [from, to])).toEqual(spans);
});

test('the sum of a row is a check, shares and sums of buckets are nothing', () => {
  const headings = ['客户', '合计', '未到期', '1-30天', '>90天合计', '>90天占比'];
  expect(bucketsIn(headings)).toMatchObject({ totals: [1], derived: [4, 5], buckets: [{ column: 2 }, { column: 3 }] });
});

test('periods of which nobody says how long they are have no bounds', () => {
  expect(bucketsIn(['Customer', 'Balance Due', 'Current Amount', 'Period 1 Amount', 'Period 2 Amount'])).toMatchObject({
    unknown: [3, 4],
  });
});

test.each([
  ['Customer', 'Amount', 'Due date'],
  ['Customer', 'Credit limit', 'Annual sales'],
  ['Invoice', '30', '60'],
  ['2024', '2025', 'Total'],
  ['2024年', '2025年', '2026年'],
  ['1月', '2月', '合计'],
])('the headings %s, %s, %s are no ageing', (...headings) => {
  expect(bucketsIn(headings)).toBeNull();
});
