import { dso } from '../../src/functions/catalogue/dso';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import type { Cells } from '../../src/workbook/values/cells';

const asOf = [['2025-06-30']];
const ledger: Cells = [
  ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date', 'Disputed'],
  ['Harbour', 300, '2025-06-01', '2025-07-01', null, null],
  ['Dale', 100, '2025-04-30', '2025-05-31', null, 'yes'],
  ['Dale', 200, '2025-01-31', '2025-03-02', '2025-03-12', null],
];
const call = async (...args: readonly unknown[]): Promise<Answer> => invoke(dso, args);
const told = (...args: readonly unknown[]) =>
  call(...args).then((answer) => Object.fromEntries(answer.slice(1).map(([figure, value]) => [figure, value])));
const refused = (...args: readonly unknown[]) =>
  call(...args).then(
    () => null,
    (problem: Error) => problem.message,
  );
const simple = (sales: unknown) => told(ledger, sales, asOf, [['simple']]).then((one) => one['DSO, simple']);

test.each([
  ['one figure, of the year', [[1460]]],
  ['a text', [['1,460.00']]],
  ['a label beside it', [['Credit sales', 1460]]],
  ['a period beside it', [[1460, '365 days']]],
  [
    'a period below it',
    [
      ['Sales', 1460],
      ['Period', '12 months'],
    ],
  ],
  [
    'months below each other without headings',
    [
      ['FY', 'k'],
      ['2025-05', 400],
      ['2025-06', '212'],
    ].slice(1),
  ],
  [
    'months with headings',
    [
      ['月份', '销售额'],
      ['2025年5月', 400],
      ['2025年6月', 212],
    ],
  ],
  [
    'months side by side',
    [
      ['', 'May 2025', 'Jun 2025'],
      ['Sales', 400, 212],
    ],
  ],
  [
    'days of the month, several rows a month',
    [
      ['Date', 'Amount'],
      [45_778, 300],
      [45_789, 100],
      [45_838, 212],
    ],
  ],
  [
    'thousands',
    [
      ['Month', 'Sales (in thousands)'],
      ['05/2025', 0.4],
      ['06/2025', 0.212],
    ],
  ],
  [
    'numbers of year and month',
    [
      ['Period', 'Turnover'],
      [202_505, 400],
      [202_506, 212],
    ],
  ],
])('%s: 100 days', async (_, sales) => {
  expect(await simple(sales)).toBeCloseTo(
    sales.length > 1 && sales.flat().includes('12 months') === false ? (400 / 612) * 61 : 100,
    9,
  );
});

test.each([
  [
    'two bare figures',
    [[900], [800]],
    'Sales: expected one figure (with its period beside it: 90 days, 3 months), or amounts beside their months (2025-03).',
  ],
  [
    'a month left out',
    [
      ['Month', 'Sales'],
      ['2025-04', 1],
      ['2025-06', 1],
    ],
    'Sales: no sales are given for 2025-05: write 0 where nothing was sold.',
  ],
  [
    'no month',
    [
      ['Month', 'Sales'],
      ['2025-06', 1],
      ['spring', 1],
    ],
    'Sales row 3, "Month": expected a month (2025-03), found "spring".',
  ],
  [
    'two rows below the months',
    [
      ['', '2025-05', '2025-06'],
      ['Domestic', 1, 2],
      ['Export', 1, 2],
    ],
    'Sales: there are several rows of amounts below the months: take the row of credit sales alone.',
  ],
  [
    'no amount',
    [
      ['Month', 'Sales'],
      ['2025-06', 'n/a.'],
    ],
    'Sales row 2, "Sales": expected an amount, found "n/a.".',
  ],
])('%s is refused with what to do', async (_, sales, sentence) => {
  expect(await refused(ledger, sales, asOf)).toBe(sentence);
});

test('the ledger itself tells what was invoiced, month by month', async () => {
  expect(await told(ledger, [['ledger']], asOf)).toMatchObject({
    Receivables: 400,
    'Credit sales': 600,
    'DSO, simple': (400 / 600) * 181,
    'DSO, countback by real months': 30 + 31 + 30,
    'DSO, true per invoice': 29 + 61,
    'Best possible DSO': (300 / 600) * 181,
    'Disputed DSO': (100 / 600) * 181,
    'Weighted terms': 30,
    'Weighted days late': 10,
    'Weighted days to pay': 40,
  });
});

test('a summarised ageing answers what needs no invoices', async () => {
  const ageing: Cells = [
    ['客户', '未到期', '1-30天', '31-60天', '合计'],
    ['华东贸易', 300, 0, 100, 400],
  ];
  const answer = await call(ageing, [[1460]], asOf);
  const lines = new Map(answer.map(([figure, value, , , , how]) => [figure, { value, how }]));
  expect(lines.get('DSO（简单法）')!.value).toBe(100);
  expect(lines.get('最佳可能 DSO')!.value).toBe(75);
  expect(lines.get('平均拖欠天数')!.value).toBe(25);
  expect(lines.get('加权平均付款天数')!.how).toBe('需要逐张发票的明细：这是汇总账龄表。');
  expect(lines.get('应收账款周转率（次）')!.how).toBe('需要逐张发票的明细：这是汇总账龄表。');
});

test('an ageing by document date knows no due dates', async () => {
  const ageing: Cells = [
    ['客户', '1年以内', '1-2年', '合计'],
    ['华东贸易', 300, 100, 400],
  ];
  const lines = new Map(
    (await call(ageing, [[1460]], asOf)).map(([figure, value, , , , how]) => [figure, { value, how }]),
  );
  expect(lines.get('DSO（简单法）')!.value).toBe(100);
  expect(lines.get('最佳可能 DSO')!.how).toBe('需要到期日：此账龄表按单据日期计算账龄。');
});

test('a row that cannot be read spoils what needs it, by name', async () => {
  const answer = await call([...ledger, ['Hill', 'n/a.', null, '2025-07-01', null, null]], [[1460]], asOf, [
    ['simple'],
  ]);
  expect(answer[1]!.at(-1)).toBe('Receivables row 5, "Amount": expected an amount, found "n/a.".');
});

test('dollars beside yuan become one money, sales too', async () => {
  const rates: Cells = [
    ['Currency', 'CNY per unit'],
    ['USD', 7],
  ];
  const book: Cells = [
    ['Customer', 'Amount', 'Currency', 'Due date'],
    ['A', 100, 'USD', '2025-07-31'],
    ['B', 300, 'CNY', '2025-07-31'],
  ];
  const answer = await call(book, [['USD 500']], asOf, [['simple']], null, null, rates);
  expect(answer[1]![1]).toBeCloseTo((1000 / 3500) * 365, 9);
  expect(answer.at(-1)![0]).toContain('Converted to CNY: 1 USD = 7 CNY');
  expect(await refused(book.slice(0, 2), [['EUR 500']], asOf)).toContain('two currencies');
});

describe('benchmarks', () => {
  const shown = async (day: string, own: Cells | null = null) => {
    const answer = await call(ledger, [[1460]], [[day]], null, own);
    const at = answer[0]!.indexOf('Benchmark');
    return Object.fromEntries(answer.slice(1).map((row) => [row[0], row[at]]));
  };

  test('each is told with whose it is and its day, and none before its day', async () => {
    const after = await shown('2025-06-30');
    expect(after['Days of turnover']).toBe('66.7 (industrial firms, China, 国家统计局, 2024-10-31)');
    expect(after['DSO, simple']).toBe(
      '59 (companies worldwide, Allianz Trade, 2023-12-31); 133 (China, Coface, 2023-12-31)',
    );
    expect(after['DSO, last three months']).toBe('');
    expect((await shown('2024-10-30'))['Days of turnover']).toBe('');
  });

  test('your own take their place', async () => {
    const own: Cells = [
      ['Figure', 'Benchmark', 'Day'],
      ['DSO, simple', 45, '2025-03-31'],
      ['rolling', 50, null],
    ];
    const told = await shown('2025-06-30', own);
    expect([told['DSO, simple'], told['DSO, last three months']]).toEqual(['45 (2025-03-31)', '50']);
    expect(told['Weighted terms']).toBe('70 (China, Coface, 2023-12-31)');
    expect(
      await refused(ledger, [[1460]], asOf, null, [
        ['指标', '参考值'],
        ['周转', 4],
      ]),
    ).toContain('Benchmarks row 2, "指标": expected a figure');
  });
});
