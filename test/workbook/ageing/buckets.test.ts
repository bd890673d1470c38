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
        [181, 360],
        [361, null],
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

test.each(printed)('%s', (_, headings, spans) => {
  expect(bucketsIn(headings)!.buckets.map(({ from, to }) => [from, to])).toEqual(spans);
});

test('the sum of a row is a check, shares and sums of buckets are nothing', () => {
  const headings = ['客户', '合计', '未到期', '1-30天', '>90天合计', '>90天占比'];
  expect(bucketsIn(headings)).toMatchObject({ total: 1, buckets: [{ column: 2 }, { column: 3 }] });
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
])('the headings %s, %s, %s are no ageing', (...headings) => {
  expect(bucketsIn(headings)).toBeNull();
});
