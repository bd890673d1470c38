import { Problem } from '../../src/engine/problem';
import { readAmount, readLimit } from '../../src/workbook/values/amount';
import { readDate } from '../../src/workbook/values/date';
import { readPercentage } from '../../src/workbook/values/percentage';
import { readPeriod } from '../../src/workbook/values/period';
import { readText } from '../../src/workbook/values/text';
import { readYesNo } from '../../src/workbook/values/yesNo';

const sentence = (answer: unknown) => (answer instanceof Problem ? answer.message : answer);

test.each([
  [1234.5, 1234.5, null],
  ['1,234.50', 1234.5, null],
  ['１，２３４．５', 1234.5, null],
  ['(1,234)', -1234, null],
  ['-12', -12, null],
  ['12-', -12, null],
  ['−7', -7, null],
  ['USD 12', 12, 'USD'],
  ['12 EUR', 12, 'EUR'],
  ['¥1,000', 1000, '¥'],
  ['￥1.2万', 12_000, '¥'],
  ['3亿', 300_000_000, null],
  ['-$5', -5, '$'],
  ['(US$5)', -5, 'USD'],
  ['800元', 800, 'CNY'],
  [' 42 ', 42, null],
  ['1e3', 1000, null],
  ['.5', 0.5, null],
  [null, 0, null],
  ['', 0, null],
  [{ basicValue: 7 }, 7, null],
])('the amount %p is %p in %p', (cell, value, currency) => {
  expect(readAmount(cell)).toEqual({ value, currency });
});

test.each([
  ['n/a'],
  ['1,23'],
  ['1.234,56'],
  ['12 apples'],
  ['abc 12'],
  ['#N/A'],
  [{ error: '#N/A' }],
  [{ code: '#DIV/0!' }],
  [true],
  ['1,2345'],
  [NaN],
])('%p is no amount', (cell) => {
  expect(sentence(readAmount(cell))).toMatch(/^expected an amount, found /);
});

test.each([
  [0, null],
  [null, null],
  [500, 500],
  ['nil', 0],
  ['无额度', 0],
  ['NIL', 0],
  ['1万', 10_000],
])('the limit %p is %p', (cell, limit) => {
  expect(readLimit(cell)).toBe(limit);
});

test.each([
  [0.9, 0.9],
  ['90%', 0.9],
  ['９０％', 0.9],
  ['90 %', 0.9],
  ['2‰', 0.002],
  ['２．５‰', 0.0025],
  [1, 1],
  ['0.9', 0.9],
  [0, null],
  ['', null],
  [null, null],
  ['100%', 1],
])('the percentage %p is %p', (cell, share) => {
  expect(readPercentage(cell)).toBe(share);
});

test('a bare number above 1 is no percentage, and the sentence says how to write it', () => {
  expect(sentence(readPercentage(90))).toBe('expected 90% or 0.9, found "90".');
  expect((readPercentage(90) as Problem).in('zh')).toBe('应为90% 或 0.9，实为“90”。');
  expect(sentence(readPercentage(1.0001))).toMatch(/^expected /);
  expect(sentence(readPercentage('many'))).toBe('expected a percentage, found "many".');
  expect(sentence(readPercentage('101%'))).toMatch(/^expected /);
});

test.each([
  [30, 30, 'days'],
  ['30', 30, 'days'],
  ['6 months', 6, 'months'],
  ['6个月', 6, 'months'],
  ['６个月', 6, 'months'],
  ['90天', 90, 'days'],
  ['Net 30', 30, 'days'],
  ['2 weeks', 14, 'days'],
  ['1年', 12, 'months'],
  ['60 days net', 60, 'days'],
  ['1 month', 1, 'months'],
])('the period %p is %p %s', (cell, count, unit) => {
  expect(readPeriod(cell)).toEqual({ count, unit });
});

test('a period of 0 or nothing is not given, words and fractions of a day are refused', () => {
  expect([readPeriod(0), readPeriod(null), readPeriod('0 days')]).toEqual([null, null, null]);
  expect([readPeriod('soon'), readPeriod(1.5), readPeriod(-3)].map(sentence)).toEqual(
    ['soon', '1.5', '-3'].map((found) => `expected a number of days or months, found "${found}".`),
  );
});

test.each([
  [true, true],
  ['Yes', true],
  ['y', true],
  [1, true],
  ['是', true],
  ['1', true],
  [false, false],
  ['no', false],
  ['N', false],
  [0, false],
  ['否', false],
  ['', false],
  [null, false],
])('%p means %p', (cell, answer) => {
  expect(readYesNo(cell)).toBe(answer);
});

test('neither yes nor no is refused', () => {
  expect(sentence(readYesNo('perhaps'))).toBe('expected yes or no, found "perhaps".');
  expect(sentence(readYesNo(2))).toBe('expected yes or no, found "2".');
});

test.each([
  ['00123', '00123'],
  [123, '123'],
  [' A1 ', 'A1'],
  ['ＡＢ０１', 'AB01'],
  ['', null],
  [null, null],
  ['=SUM', '=SUM'],
])('the id %p is %p', (cell, id) => {
  expect(readText(cell)).toBe(id);
});

test.each([
  [45658, 45658],
  [45658.75, 45658],
  ['2025-01-01', 45658],
  ['2025/1/1', 45658],
  ['2025年1月1日', 45658],
  ['２０２５-０１-０１', 45658],
  ['20250101', 45658],
  [20250101, 45658],
  ['13/1/2025', 45670],
  ['1/13/2025', 45670],
  ['1 Jan 2025', 45658],
  ['Jan 1, 2025', 45658],
  ['2025-01-01 00:00:00', 45658],
  ['5/5/2025', 45782],
  ['1900-03-01', 61],
  ['1900-02-28', 59],
  [0, null],
  ['', null],
])('the date %p is %p', (cell, serial) => {
  expect(readDate(cell, false)).toBe(serial);
});

test('a day that can be read in two ways, and one that the calendar lacks, are refused', () => {
  expect(sentence(readDate('3/4/2025', false))).toBe(
    'expected a date that can be read in one way only (2025-03-04), found "3/4/2025".',
  );
  expect(sentence(readDate('2025-02-29', false))).toBe('expected a date, found "2025-02-29".');
  expect(sentence(readDate(-1, false))).toBe('expected a date, found "-1".');
});

test('a workbook of 1904 counts 1,462 days less; a text date is the same day in both', () => {
  expect(readDate(44196, true)).toBe(45658);
  expect(readDate('2025-01-01', true)).toBe(45658);
});
