import { attempt } from '../../../src/engine/attempt';
import { exchangeRates } from '../../../src/engine/ledger';
import type { Problem } from '../../../src/engine/problem';
import { readRates } from '../../../src/workbook/rates/readRates';
import type { Cells } from '../../../src/workbook/values/cells';

const worth = (cells: Cells, of: string, into: string) =>
  exchangeRates(readRates(cells, { date1904: false }).quotations)(of, into, Infinity)?.worth;
const refusal = (cells: Cells) => (attempt(() => readRates(cells, { date1904: false })) as Problem).message;
const yuan = ['Base currency', 'CNY'];

// SAP: ratio (from) units of the first currency = rate × ratio (to) units of the second (BAPI_EXCHANGERATE_GETDETAIL: rate × to_factor ÷ from_factor).
// prettier-ignore
test.each<[string, Cells, number]>([
  ['100 : 1', [['ExRt', 'From', 'To', 'Valid from', 'Exchange Rate', 'Ratio (from)', 'Ratio (to)'], ['M', 'JPY', 'CNY', '2025-06-01', 4.9, 100, 1]], 0.049],
  ['1 : 100', [['ExRt', 'From', 'To', 'Valid from', 'Exchange Rate', 'Ratio (from)', 'Ratio (to)'], ['M', 'JPY', 'CNY', '2025-06-01', 0.00049, 1, 100]], 0.049],
  ['1 : 100, indirect', [['From', 'To', 'Exchange Rate', 'Ratio (from)', 'Ratio (to)'], ['CNY', 'JPY', '4.9-', 1, 100]], 0.049],
  ['100 : 1 in a column of indirect quotations', [['Indir.quot', 'Ratio (from)', 'From', 'Dir.quot.', 'Ratio (to)', 'To'], [0.2, 100, 'JPY', '', 1, 'CNY']], 0.05],
  ['German', [['KTyp', 'Gültig ab', 'Mengennot.', 'Faktor (von)', 'Von', 'Preisnot.', 'Faktor (nach)', 'Nach'], ['M', '01.06.2025', '', 100, 'JPY', '4,90', 1, 'CNY']], 0.049],
  ['Chinese', [['汇率类型', '从货币', '到货币', '有效期自', '汇率', '比率(从)', '比率(到)'], ['M', 'JPY', 'CNY', '2025-06-01', 4.9, 100, 1]], 0.049],
  ['the table itself', [['KURST', 'FCURR', 'TCURR', 'GDATU', 'UKURS', 'FFACT', 'TFACT'], ['M', 'JPY', 'CNY', '20250601', 4.9, 100, 1]], 0.049],
])('SAP’s ratios, %s', (_, cells, expected) => expect(worth(cells, 'JPY', 'CNY')).toBeCloseTo(expected, 12));

test('a ratio of 0 or none beside the other is refused with its cell: SAP keeps the factor elsewhere', () => {
  const cells = (from: unknown, to: unknown) => [
    ['From', 'To', 'Exchange Rate', 'Ratio (from)', 'Ratio (to)'],
    ['JPY', 'CNY', 4.9, from, to],
  ];
  expect(refusal(cells(0, 0))).toBe(
    'Rates row 2, "Ratio (from)": the ratio is blank or 0, and SAP then keeps it in another table (TCURF): write it here, 1 where there is none.',
  );
  expect(refusal(cells(100, ''))).toContain('Rates row 2, "Ratio (to)": the ratio is blank or 0');
  expect(refusal(cells('hundred', 1))).toContain('"Ratio (from)": expected how many units the rate is for');
});

// prettier-ignore
test.each<[string, Cells]>([
  ['per 100 in a column', [['Currency', 'Unit', 'Rate'], ['JPY', 'per 100', 4.9], ['USD', 'per 1', 7.1], yuan]],
  ['100 JPY in a column', [['Currency', 'Unit', 'Rate'], ['JPY', '100 JPY', 4.9], yuan]],
  ['单位 100', [['币种', '单位', '中间价'], ['日元', 100, 4.9], ['美元', '', 7.1], ['本位币', '人民币']]],
  ['每100外币 in a column', [['币种', '标价单位', '中间价'], ['日元', '每100外币', 4.9], ['本位币', '人民币']]],
  ['每100外币兑换人民币', [['币种', '每100外币兑换人民币'], ['日元', 4.9], ['美元', 710]]],
  ['人民币汇率中间价 and 每100外币 above', [['人民币汇率中间价'], ['每100外币'], ['币种', '中间价'], ['日元', 4.9], ['美元', 710]]],
  ['the same of pairs', [['人民币汇率中间价（人民币/100外币）'], ['货币对', '中间价'], ['USD/CNY', 710], ['JPY/CNY', 4.9]]],
  ['said twice', [['每100外币兑人民币'], ['币种', '单位', '中间价'], ['日元', 100, 4.9]]],
  ['said by the pair and above', [['人民币/100外币'], ['货币对', '中间价'], ['100JPY/CNY', 4.9]]],
  ['日元(100)', [['币种', '折合人民币'], ['日元(100)', 4.9]]],
  ['Rate per 100', [['Currency', 'Rate per 100'], ['JPY', 4.9], yuan]],
  ['Rate (per 100 units), from and to', [['From', 'To', 'Rate (per 100 units)'], ['JPY', 'CNY', 4.9]]],
  ['1 USD and 100 JPY across', [['Date', '1 USD', '100 JPY'], ['2026-06-30', 7.1, 4.9], yuan]],
])('for 100 units: %s', (_, cells) => expect(worth(cells, 'JPY', 'CNY')).toBeCloseTo(0.049, 12));

test('units that a row and the line above say differently are refused', () => {
  expect(refusal([['每100外币兑人民币'], ['币种', '单位', '中间价'], ['日元', 1, 4.9]])).toBe(
    'Rates row 3, "中间价": the row says that the rate is for 1, the heading or a line above for 100: keep the one that is right.',
  );
});

test('units per £1, as HMRC heads its rates, are what a pound is worth', () => {
  const cells = [
    ['Country', 'Currency', 'Currency Code', 'Currency Units per £1'],
    ['Japan', 'Yen', 'JPY', 200],
  ];
  expect(worth(cells, 'JPY', 'GBP')).toBeCloseTo(0.005, 12);
});
