import { readReceivables } from '../../../src/workbook/ranges/receivables';
import { titleDay, titleOf } from '../../../src/workbook/report/title';
import type { Cells } from '../../../src/workbook/values/cells';

const day = (lines: Cells) => titleDay(titleOf(lines), false);
const june30 = 45838;

test.each([
  [[['As of June 30, 2025']]],
  [[['As at 30 June 2025']]],
  [[['As of: 2025-06-30']]],
  [[['Customer aging as of 30.06.2025']]],
  [[['Key date: 30 June 2025']]],
  [[['截止日期：2025年6月30日']]],
  [[['截至2025年6月30日']]],
  [[['截止日期', '2025-06-30']]],
  [[['Date at filter', june30]]],
  [
    [
      ['Date at filter', 'Target moves'],
      ['30/06/2025', 'Posted'],
    ],
  ],
  [[['1-Apr-2025 to 30-Jun-2025']]],
  [[['2025年4月1日至2025年6月30日']]],
])('%j: the books stand on 30 June 2025', (lines) => {
  expect(day(lines)).toBe(june30);
});

test.each([[[['Printed on 1 July 2025']]], [[['Aged receivables']]], [[['As of 05/06/2025']]], [[['Since 2019']]]])(
  '%j says no day that can be read in one way',
  (lines) => {
    expect(day(lines)).toBeNull();
  },
);

test.each([
  ['单位：万元', 10_000],
  ['金额单位：人民币千元', 1000],
  ['单位：元', 1],
  ['(in thousands)', 1000],
  ["Amounts in USD '000", 1000],
  ['All amounts in millions of EUR', 1_000_000],
  ['Ten Thousand Villages Ltd', null],
])('%s: one amount is %p', (line, unit) => {
  expect(titleOf([[line]]).unit?.value ?? null).toBe(unit);
});

test.each([
  ['Currency: EUR', 'EUR'],
  ['币种：人民币', 'CNY'],
  ['金额单位：人民币万元', 'CNY'],
  ['All amounts in USD', 'USD'],
  ['Open Items - Dale Trading Ltd - EUR', 'EUR'],
  ['Dale Trading Ltd', null],
])('%s: the currency is %p', (line, currency) => {
  expect(titleOf([[line]]).currency?.value ?? null).toBe(currency);
});

test.each([
  ['Ageing by due date', 'due date'],
  ['Aged by invoice date', 'document date'],
  ['账龄计算日期：到期日', 'due date'],
  ['账龄起算日：单据日期', 'document date'],
  ['Aged Receivables Detail', null],
])('%s: aged by %p', (line, by) => {
  expect(titleOf([[line]]).agedBy?.value ?? null).toBe(by);
});

test.each([
  [[['A/R Aging Detail'], ['Dale Trading Ltd'], ['As of June 30, 2025']], 'Dale Trading Ltd'],
  [[['Dale Trading Ltd'], ['Open Invoices']], 'Dale Trading Ltd'],
  [[['应收款账龄分析表'], ['编制单位：青岛甲贸易有限公司', '单位：元']], '青岛甲贸易有限公司'],
  [[['Open Items - Dale Trading Ltd - EUR'], ['Date at filter', 'Target moves filter']], 'Dale Trading Ltd'],
  [[['Open items']], null],
])('%j is of %p', (lines, company) => {
  expect(titleOf(lines).company?.value ?? null).toBe(company);
});

test('the unit and the currency of the lines above are those of the amounts', () => {
  const book = readReceivables(
    [
      ['应收账款明细'],
      ['编制单位：甲公司', '', '金额单位：人民币万元'],
      ['客户', '金额', '到期日'],
      ['乙公司', 1.25, 45787],
    ],
    { date1904: false, mapping: new Map() },
  );
  expect([book.amount[0], book.currency]).toEqual([12_500, 'CNY']);
});
