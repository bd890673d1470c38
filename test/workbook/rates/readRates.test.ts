import { attempt } from '../../../src/engine/attempt';
import { exchangeRates, serialOf } from '../../../src/engine/ledger';
import { Problem } from '../../../src/engine/problem';
import { readRates } from '../../../src/workbook/rates/readRates';
import type { Cells } from '../../../src/workbook/values/cells';

const read = (cells: Cells) => readRates(cells, { date1904: false });
const day = (year: number, month: number, date: number) => serialOf(year, month, date)!;
const worth = (cells: Cells, of: string, into: string, on = Infinity) =>
  exchangeRates(read(cells).quotations)(of, into, on)?.worth;
const refusal = (cells: Cells): string => {
  const problem = attempt(() => read(cells));
  if (!(problem instanceof Problem)) throw new Error('was read');
  return problem.message;
};

test.each<[string, Cells, number]>([
  [
    'CNY per unit',
    [
      ['Currency', 'CNY per unit'],
      ['USD', 7.2],
    ],
    7.2,
  ],
  [
    'CNY per 100 units',
    [
      ['Currency', 'CNY per 100 units'],
      ['USD', 720],
    ],
    7.2,
  ],
  [
    'Rate to base, the base in a row',
    [
      ['Currency', 'Rate to base'],
      ['USD', 7.2],
      ['Base currency', 'CNY'],
    ],
    7.2,
  ],
  [
    'Rate to base, the base with a rate of 1',
    [
      ['Currency', 'Rate to base'],
      ['CNY', 1],
      ['USD', 7.2],
    ],
    7.2,
  ],
  [
    'Units per CNY',
    [
      ['Currency', 'Units per CNY'],
      ['USD', 0.125],
    ],
    8,
  ],
  [
    '1 USD =',
    [
      ['Currency', '1 USD ='],
      ['CNY', 7.2],
    ],
    7.2,
  ],
  [
    'X-rates',
    [
      ['US Dollar', '1.00 USD', 'inv. 1.00 USD'],
      ['Euro', 0.9, 1.111111],
      ['Chinese Yuan Renminbi', 7.2, 0.1388889],
    ].map((row, at) => (at === 0 ? ['Currency', ...row.slice(1)] : row)),
    7.2,
  ],
  [
    '直接标价',
    [
      ['币种', '汇率（直接标价）'],
      ['美元', 7.2],
      ['本位币', '人民币'],
    ],
    7.2,
  ],
  ['间接标价', [['本位币：CNY'], ['币种', '汇率（间接标价法）'], ['USD', 0.125]], 8],
  [
    '每100外币',
    [
      ['币种', '每100外币兑人民币'],
      ['美元', 720],
      ['日元', 4.8],
    ],
    7.2,
  ],
  ['a line above', [['单位：人民币元/100外币'], ['日期', '币种', '中间价'], ['2026-06-30', '美元', 720]], 7.2],
  [
    'a column of units',
    [
      ['Amount', 'Code', 'Rate'],
      [1, 'USD', 7.2],
      [100, 'JPY', 4.8],
      ['Base currency', 'CNY'],
    ],
    7.2,
  ],
  [
    'from and to',
    [
      ['From', 'To', 'Exchange rate', 'Valid from'],
      ['USD', 'CNY', 7.2, '2026-06-01'],
    ],
    7.2,
  ],
  [
    'a pair',
    [
      ['Currency pair', 'Rate'],
      ['USD/CNY', 7.2],
    ],
    7.2,
  ],
  [
    'pairs across',
    [
      ['日期', 'USD/CNY', '100JPY/CNY', 'CNY/MYR'],
      ['2026-06-30', '7.2000', 4.8, 0.6],
    ],
    7.2,
  ],
  [
    'units per EUR across, as the ECB prints',
    [['Units per EUR'], ['Date', 'USD', 'JPY', 'CNY'], ['2026-06-30', 1.1, 160, 7.92]],
    7.2,
  ],
  [
    'the corner says it',
    [
      ['per 1 EUR', 'USD', 'CNY'],
      ['2026-06-30', 1.1, 7.92],
    ],
    7.2,
  ],
  [
    'ECB series',
    [
      ['DATE', 'EXR.D.USD.EUR.SP00.A', 'EXR.D.CNY.EUR.SP00.A'],
      ['2026-06-30', 1.1, 7.92],
    ],
    7.2,
  ],
  [
    '中行折算价',
    [
      ['货币名称', '现汇买入价', '中行折算价', '发布日期'],
      ['美元', 719, 720, '2026-06-30'],
    ],
    7.2,
  ],
  [
    '用友',
    [
      ['币种', '折算方式：外币*汇率=本位币', '本位币'],
      ['美元', 7.2, '人民币'],
    ].map((row, at) => (at === 0 ? ['币种', '记账汇率（外币*汇率=本位币）', '本位币'] : row)),
    7.2,
  ],
  [
    '金蝶',
    [
      ['原币', '目标币', '直接汇率', '间接汇率', '生效日期'],
      ['美元', '人民币', 7.2, 0.138889, '2026-06-01'],
    ],
    7.2,
  ],
  [
    'Business Central',
    [
      ['Currency Code', 'Starting Date', 'Exchange Rate Amount', 'Relational Exch. Rate Amount'],
      ['USD', '2026-06-01', 100, 720],
      ['Base currency', 'CNY', null, null],
    ],
    7.2,
  ],
  [
    'Xe',
    [
      ['Code', 'Currency', 'Units per CNY', 'CNY per unit'],
      ['USD', 'US Dollar', 0.1388889, 7.2],
    ],
    7.2,
  ],
  [
    'USD per EUR across',
    [
      ['Date', 'USD per EUR', 'CNY per EUR'],
      ['2026-06-30', 1.1, 7.92],
    ],
    7.2,
  ],
  [
    '美元兑人民币',
    [
      ['日期', '美元兑人民币', '100日元兑人民币汇率'],
      ['2026-06-30', 7.2, 4.8],
    ],
    7.2,
  ],
  [
    'CNY per USD, CNY per 100 JPY',
    [
      ['Date', 'CNY per USD', 'CNY per 100 JPY'],
      ['2026-06-30', 7.2, 4.8],
    ],
    7.2,
  ],
  [
    'USD to CNY',
    [
      ['Date', 'USD to CNY'],
      ['2026-06-30', 7.2],
    ],
    7.2,
  ],
  [
    '每百外币',
    [
      ['币种', '每百外币折合人民币'],
      ['USD', 720],
    ],
    7.2,
  ],
  [
    'decimal commas',
    [
      ['Currency', 'CNY per unit'],
      ['USD', '7,200'],
      ['EUR', '7,8231'],
    ],
    7.2,
  ],
  [
    'a pair in the currency column',
    [
      ['Currency', 'Rate'],
      ['USD/CNY', 7.2],
    ],
    7.2,
  ],
  [
    'days across',
    [
      ['CNY per unit', '2026-05-31', '2026-06-30'],
      ['USD', 7.1, 7.2],
      ['EUR', 7.7, 7.8],
    ],
    7.2,
  ],
  ['days across as serials', [['CNY per unit'], ['Currency', 46173, 46203], ['USD', 7.1, 7.2]], 7.2],
  [
    'SAP',
    [
      ['ExRt', 'From', 'To', 'Valid from', 'Exch. Rate', 'Ratio (from)'],
      ['M', 'USD', 'CNY', '01.06.2026', '7,20000', 1],
    ],
    7.2,
  ],
  [
    'ERPNext',
    [
      ['Date', 'From Currency', 'To Currency', 'Exchange Rate'],
      ['2026-06-30', 'USD', 'CNY', 7.2],
    ],
    7.2,
  ],
  [
    'NetSuite',
    [
      ['Base Currency', 'Source Currency', 'Exchange Rate'],
      ['CNY', 'USD', 7.2],
    ],
    7.2,
  ],
  [
    'Odoo',
    [
      ['Currency', 'Date', 'Unit per CNY', 'CNY per Unit'],
      ['USD', '2026-06-30', 0.1389, 7.2],
    ],
    7.2,
  ],
  [
    '标价方式 in a row',
    [
      ['标价方式', '直接标价'],
      ['本位币', 'CNY'],
      ['币种', '汇率'],
      ['USD', 7.2],
    ],
    7.2,
  ],
])('%s', (_, cells, expected) => {
  expect(worth(cells, 'USD', 'CNY')).toBeCloseTo(expected, 4);
});

test('the middle rates of the renminbi are read for 100 units, and those quoted for 100 yuan the other way round', () => {
  const cells = [
    ['人民币汇率中间价（直接标价：100外币/人民币；林吉特、韩元等为100人民币/外币）'],
    ['每100外币'],
    ['日期', '美元', '日元', '韩元'],
    ['2026-06-30', 720, 4.8, 19200],
  ];
  expect(worth(cells, 'USD', 'CNY')).toBeCloseTo(7.2, 9);
  expect(worth(cells, 'JPY', 'CNY')).toBeCloseTo(0.048, 9);
  expect(worth(cells, 'KRW', 'CNY')).toBeCloseTo(100 / 19200, 9);
});

test('a rate that can be 7.182 or 7,182 is refused with both readings, and one of a day across names its column', () => {
  expect(
    refusal([
      ['Currency', 'CNY per unit'],
      ['USD', '7,182'],
    ]),
  ).toContain('"7,182" can be 7.182 or 7,182');
  expect(
    refusal([
      ['CNY per unit', '2026-05-31', '2026-06-30'],
      ['USD', 7.1, 0],
    ]),
  ).toContain('Rates column 3, "USD"');
});

test('what does not say how it is quoted is refused with both readings', () => {
  expect(
    refusal([
      ['Currency', 'Rate'],
      ['USD', 7.2],
      ['Base currency', 'CNY'],
    ]),
  ).toBe(
    'Rates row 2, "Rate": nothing says whether 1 USD = 7.2 CNY or 1 CNY = 7.2 USD: write “CNY per unit”, “CNY per 100 units” or “Units per CNY” in the heading or in a line above the table.',
  );
  expect(
    refusal([
      ['Date', 'USD', 'JPY'],
      ['2026-06-30', 1.1, 160],
    ]),
  ).toContain('nothing says whether 1 USD = 1.1 the base currency or');
});

test.each([0, -7.2, 'about 7', '#N/A'])('a rate of %p is refused with its cell', (rate) => {
  expect(
    refusal([
      ['Currency', 'CNY per unit'],
      ['EUR', 7.9],
      ['USD', rate],
    ]),
  ).toContain('Rates row 3, "CNY per unit": expected a rate above 0');
});

test('two rates of one currency and day that differ are refused with their cells, two that agree are one', () => {
  const cells = (other: number): Cells => [
    ['Currency', 'Day', 'CNY per unit'],
    ['USD', '2026-06-30', 7.2],
    ['USD', '2026-06-30', other],
  ];
  expect(refusal(cells(7.3))).toBe(
    'two rates for USD of the same day differ, in Rates row 2 and Rates row 3: keep the one that counts.',
  );
  expect(worth(cells(7.2), 'USD', 'CNY')).toBe(7.2);
});

test('the last rate on or before a day counts, never a later one', () => {
  const cells = [
    ['Currency', 'Day', 'CNY per unit'],
    ['USD', '2026-06-30', 7.2],
    ['USD', '2026-05-31', 7.1],
    ['EUR', '2026-06-30', 7.9],
  ];
  expect(worth(cells, 'USD', 'CNY', day(2026, 6, 29))).toBe(7.1);
  expect(worth(cells, 'USD', 'CNY', day(2026, 6, 30))).toBe(7.2);
  expect(worth(cells, 'USD', 'CNY', day(2026, 5, 30))).toBeUndefined();
  expect(worth(cells, 'EUR', 'USD', day(2026, 6, 30))).toBeCloseTo(7.9 / 7.2, 12);
});

test('without a column of days the day of the title counts', () => {
  const cells = [['Exchange rates as of 30 June 2026'], ['Currency', 'CNY per unit'], ['USD', 7.2]];
  expect(worth(cells, 'USD', 'CNY', day(2026, 6, 29))).toBeUndefined();
  expect(worth(cells, 'USD', 'CNY', day(2026, 6, 30))).toBe(7.2);
});

test('balances by currency are no rates, and a column of days needs no heading that we know', () => {
  const balances = [
    ['Customer', 'USD', 'EUR'],
    ['A', 100, 200],
  ];
  expect(refusal(balances)).toContain('no table of rates found');
  const cells = [['Units per EUR'], ['Stichtag', 'USD', 'CNY'], ['2026-06-30', 1.1, 7.92]];
  expect(worth(cells, 'USD', 'CNY')).toBeCloseTo(7.2, 9);
  expect(worth([['Units per EUR'], ['', 'USD', 'CNY'], ['2026-06-30', 1.1, 7.92]], 'USD', 'CNY')).toBeCloseTo(7.2, 9);
});

test('what is no table of rates says which headings are expected', () => {
  expect(
    refusal([
      ['Customer', 'Amount'],
      ['A', 5],
    ]),
  ).toContain('no table of rates found');
});
