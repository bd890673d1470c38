import { cashForecast } from '../../src/functions/catalogue/cashForecast';
import { expectedReceipts } from '../../src/functions/catalogue/expectedReceipts';
import { forecastError } from '../../src/functions/catalogue/forecastError';
import { invoke } from '../../src/functions/invoke';
import { cashForecastLayout } from '../../src/functions/layouts/cashForecast';
import { expectedReceiptsLayout, expectedReceiptsLines } from '../../src/functions/layouts/expectedReceipts';
import { forecastErrorLayout, forecastErrorLines } from '../../src/functions/layouts/forecastError';
import { reader } from '../../src/functions/reader';
import type { Cells } from '../../src/workbook/values/cells';

const headings = ['Invoice', 'Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date', 'Paid', 'Disputed'];
/** What the ledger knew on 30 June, and what happened in July. */
const before: Cells = [
  headings,
  ['H0', 'Harbour', 800, '2025-03-01', '2025-04-01', '2025-04-11', null, null],
  ['H1', 'Harbour', 1000, '2025-05-20', '2025-06-28', null, null, null],
  ['H2', 'Harbour', 400, '2025-06-10', '2025-07-10', null, null, null],
  ['D1', 'Dale', 700, '2025-06-01', '2025-07-01', null, 100, null],
  ['D2', 'Dale', 250, '2025-06-01', '2025-07-01', null, null, 'yes'],
  ['D3', 'Dale', -50, '2025-06-15', null, null, null, null],
  ['M1', 'Moor', 300, '2025-06-05', '2025-07-20', null, null, null],
];
const after: Cells = [
  headings,
  ['H0', 'Harbour', 800, '2025-03-01', '2025-04-01', '2025-04-11', null, null],
  ['H1', 'Harbour', 1000, '2025-05-20', '2025-06-28', '2025-07-03', null, null],
  ['H2', 'Harbour', 400, '2025-06-10', '2025-07-10', '2025-07-18', 150, null],
  ['D1', 'Dale', 700, '2025-06-01', '2025-07-01', null, 100, null],
  ['D2', 'Dale', 250, '2025-06-01', '2025-07-01', null, null, 'yes'],
  ['D3', 'Dale', -50, '2025-06-15', null, null, null, null],
  ['M1', 'Moor', 300, '2025-06-05', '2025-07-20', '2025-07-23', null, null],
  ['M2', 'Moor', 90, '2025-07-02', '2025-07-20', '2025-07-10', null, null],
];
const customers: Cells = [['Customer'], ['Harbour'], ['Dale'], ['Moor']];
const settings: Cells = [['Base rate', '2%']];
const kept = (ledger: Cells = before, log: Cells | null = null) =>
  invoke(expectedReceipts, [ledger, customers, [['2025-06-30']], settings, log]);
const error = async (forecast: Cells, ledger: Cells = after, asOf = '2025-07-25') =>
  reader(forecastErrorLayout, await invoke(forecastError, [forecast, ledger, [[asOf]]]));
const serial = (iso: string) => Date.parse(iso) / 86_400_000 + 25569;

test('the invoices of EXPECTEDRECEIPTS add up to the weeks of CASHFORECAST', async () => {
  const log: Cells = [
    ['Invoice', 'Promised'],
    ['D2', '2025-08-20'],
  ];
  const rest = [null, null, null, settings, log];
  const forecast = reader(
    cashForecastLayout,
    await invoke(cashForecast, [before, customers, [[100]], null, [['2025-06-30']], ...rest]),
  );
  const answer = await kept(before, log);
  const read = reader(expectedReceiptsLayout, answer);
  const rows = answer.slice(1, -1).map((_, at) => read.row(at + 1));
  for (let week = 1; week <= 13; week++) {
    const period = forecast.row(week);
    const [from, to] = [period.text('from'), period.text('to')];
    const own = rows.filter((row) => row.text('expectedOn') >= from && row.text('expectedOn') <= to);
    expect(own.reduce((sum, row) => sum + row.number('expected')!, 0)).toBeCloseTo(period.number('receipts')!, 9);
  }
  const total = read.line(expectedReceiptsLines.total.words)!;
  // 1,000 + 400 + 600 + 250 + 300, and a credit of 50 set off.
  expect(total.number('amount')).toBeCloseTo(2500, 9);
  expect(rows.map((row) => row.text('invoice'))).toEqual(['H1', 'H2', 'D1', 'D2', 'M1']);
  expect(rows[3]!.choice('why')).toBe('dispute solved');
});

test('what is contested, in default or without precedent is listed with 0 and why', async () => {
  const old = before.map((row, at) =>
    at === 7 ? ['M1', 'Moor', 3000, '2024-06-05', '2024-07-20', null, null, null] : row,
  );
  const read = reader(expectedReceiptsLayout, await kept(old));
  const why = (at: number) => [read.row(at).choice('why'), read.row(at).number('expected')];
  expect([why(4), why(5)]).toEqual([
    ['disputed', 0],
    ['failed', 0],
  ]);
});

test('three weeks later: 1,150 came in of what was known, 90 of a later invoice; by week and by customer the same sums', async () => {
  const forecast = await kept();
  const read = await error(forecast);
  const total = read.line(forecastErrorLines.total.words)!;
  expect([total.text('from'), total.text('to')]).toEqual(['2025-07-01', '2025-07-21']);
  expect(total.number('received')).toBe(1150);
  expect(read.line(forecastErrorLines.later.words)!.number('received')).toBe(90);
  const all = (await invoke(forecastError, [forecast, after, [['2025-07-25']]])).slice(1);
  const place = (key: string) => forecastErrorLayout.findIndex((column) => column.key === key);
  const sum = (kind: string, key: string, of = (value: number) => value) =>
    all
      .filter((row) => row[place('kind')] === kind)
      .reduce((found, row) => found + of(Number(row[place(key)] || 0)), 0);
  for (const key of ['expected', 'received', 'error'])
    for (const kind of ['period', 'customer']) expect(sum(kind, key)).toBeCloseTo(total.number(key as 'error')!, 9);
  expect(read.line(forecastErrorLines.byWeek.words)!.number('error')).toBeCloseTo(sum('period', 'error', Math.abs), 9);
  expect(read.line(forecastErrorLines.byCustomer.words)!.number('error')).toBeCloseTo(
    sum('customer', 'error', Math.abs),
    9,
  );
  expect(total.number('share')).toBeCloseTo(total.number('error')! / total.number('expected')!, 12);
});

test('days that were pasted as serial numbers read alike', async () => {
  const dated = (await kept()).map((row, at) =>
    at === 0 ? row : row.map((cell) => (/^\d{4}-\d\d-\d\d$/.test(String(cell)) ? serial(String(cell)) : cell)),
  );
  const [one, other] = [await error(await kept()), await error(dated as Cells)];
  expect(other.line(forecastErrorLines.total.words)!.number('error')).toBe(
    one.line(forecastErrorLines.total.words)!.number('error'),
  );
});

test('what CASHFORECAST spilled is compared by its weeks, and says what is needed to see customers', async () => {
  const forecast = await invoke(cashForecast, [
    ...[before, customers, [[100]], null, [['2025-06-30']]],
    ...[null, null, null, settings],
  ]);
  const [read, byInvoice] = [await error(forecast), await error(await kept())];
  for (const line of ['total', 'byWeek'] as const)
    expect(read.line(forecastErrorLines[line].words)!.number('error')).toBeCloseTo(
      byInvoice.line(forecastErrorLines[line].words)!.number('error')!,
      9,
    );
  expect(read.line(forecastErrorLines.byCustomer.words)!.text('note')).toContain('EXPECTEDRECEIPTS');
});

test('what was written off did not come in; a receipt that is not set off yet did', async () => {
  const [head, ...rows] = after;
  const more = [
    [...head!, 'Written off', 'Document type'],
    ...rows.map((row) => [...row, row[0] === 'H1' ? 1000 : null, 'Invoice']),
    ['R1', 'Dale', -120, '2025-07-09', null, null, null, null, null, 'Receipt'],
  ];
  const total = (await error(await kept(), more)).line(forecastErrorLines.total.words)!;
  expect(total.number('received')).toBe(150 + 120);
});

test.each([
  ['on the day it was made', after, '2025-07-06', 'no week of the forecast is over yet: it was made on 2025-06-30'],
  ['a ledger of open invoices only', before.filter((_, at) => at !== 1), '2025-07-25', 'lists open ones only'],
])('%s is refused', async (_, ledger, asOf, sentence) => {
  await expect(error(await kept(), ledger, asOf)).rejects.toThrow(sentence);
});

test('two forecasts below each other, or one without its day, are refused', async () => {
  const forecast = await kept();
  const made = forecast[0]!.indexOf('Forecast of');
  const other = forecast.slice(1).map((row) => row.with(made, '2025-06-23'));
  await expect(error([...forecast, ...other])).rejects.toThrow('one forecast at a time: it has 2025-06-30, 2025-06-23');
  await expect(error(forecast.map((row) => row.toSpliced(made, 1)))).rejects.toThrow(
    'the day of the forecast is needed',
  );
});

test('a customer of whom an invoice cannot be read is in neither forecast nor receipts, and is named', async () => {
  const read = await error(await kept(), [
    ...after,
    ['H9', 'Harbour', 'n/a.', '2025-06-01', '2025-07-01', null, null, null],
  ]);
  const row = (name: string) => read.line({ en: name, zh: name });
  expect(row('Harbour')).toBeNull();
  expect(row('Dale')!.number('received')).toBe(0);
  const total = read.line(forecastErrorLines.total.words)!;
  expect(total.number('expected')).toBe(row('Dale')!.number('expected'));
  expect(row('Left out: Harbour')!.text('note')).toContain('Receivables row 10, "Amount"');
});

test('in Chinese, from the Chinese forecast', async () => {
  const zh: Cells = [
    ['发票号', '客户', '金额', '开票日期', '到期日', '付款日期'],
    ['甲0', '华东贸易', 500, '2025-01-01', '2025-02-01', '2025-02-01'],
    ['甲1', '华东贸易', 1000, '2025-05-20', '2025-07-02', null],
  ];
  const forecast = await invoke(expectedReceipts, [
    zh,
    [['客户'], ['华东贸易']],
    [['2025-06-30']],
    [['基准违约率', '2%']],
  ]);
  expect(forecast[1]!.slice(0, 2)).toEqual(['甲1', '华东贸易']);
  const answer = await invoke(forecastError, [forecast, zh, [['2025-07-08']]]);
  expect(answer.map((row) => row[0])).toEqual([
    ...['项目', '合计（偏差）', '按期间的绝对误差', '按客户的绝对误差', '其后新发票的回款', '第 1 周', '华东贸易'],
  ]);
});
