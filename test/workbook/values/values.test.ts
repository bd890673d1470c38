import { Problem } from '../../../src/engine/problem';
import { readAmount } from '../../../src/workbook/values/amount';
import { readPolicy } from '../../../src/workbook/ranges/policy';
import { readDate } from '../../../src/workbook/values/date';
import { readPositive } from '../../../src/workbook/values/number';
import { readPercentage } from '../../../src/workbook/values/percentage';
import { readPeriod } from '../../../src/workbook/values/period';
import { readText } from '../../../src/workbook/values/text';
import { readYesNo } from '../../../src/workbook/values/yesNo';

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
  // A decimal comma is read where no other reading is left; it used to be refused because every amount was judged by itself.
  ['1,23', 1.23, null],
  ['1.234,56', 1234.56, null],
  ['1 234,56', 1234.56, null],
  ['1\u00a0234\u202f567,89', 1_234_567.89, null],
  ['1’234’567.80', 1_234_567.8, null],
  ['1,23,456.00', 123_456, null],
  ['12,34,567', 1_234_567, null],
  ['1.234.567', 1_234_567, null],
  ['100.00-', -100, null],
  ['$(250.00)', -250, '$'],
  ['($250.00)', -250, '$'],
  ['1,28,500.00 Dr', 128_500, null],
  ['1,28,500.00 Cr', -128_500, null],
  ['1,000.00贷', -1000, null],
  ['Rs. 500', 500, 'RS'],
  ['EUR -5.00', -5, 'EUR'],
  ['5.00- EUR', -5, 'EUR'],
  ['(1.2万)', -12_000, null],
  ['1.2万-', -12_000, null],
  ['1.2万元', 12_000, 'CNY'],
  ['人民币100万元', 1_000_000, 'CNY'],
  ['￥1,200.50元', 1200.5, 'CNY'],
  ['$1,200.00 CAD', 1200, 'CAD'],
  ['USD 12 USD', 12, 'USD'],
  ['3亿500万', 305_000_000, null],
  ['1亿2万', 100_020_000, null],
  ['1万5000', 15_000, null],
  ['1.5E-03', 0.0015, null],
  ['1e-5', 0.00001, null],
  [' -   ', 0, null],
  ['–', 0, null],
  [null, 0, null],
  ['', 0, null],
  [{ basicValue: 7 }, 7, null],
])('the amount %p is %p in %p', (cell, value, currency) => {
  expect(readAmount(cell)).toEqual({ value, currency });
});

test.each([
  ['n/a'],
  ['12 apples'],
  ['12-5'],
  ['555-1234'],
  ['+86 138 0013 8000'],
  ['2025-01-31'],
  ['31.01.2025'],
  ['100\n200'],
  ['5²'],
  ['5½'],
  ['(5'],
  ['5)'],
  ['--5'],
  ['-(5)'],
  ['-5 Cr'],
  ['12+34'],
  ['1e999'],
  ['1e16'],
  [1e16],
  ['1万5'],
  ['3亿5000'],
  ['1,23,45'],
  ['1 23'],
  ['万'.repeat(30_000)],
  ['('.repeat(30_000)],
  [`${'1,'.repeat(15_000)}1`],
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

test('an amount that can be two numbers is refused with both', () => {
  expect(sentence(readAmount('1.250'))).toBe(
    '"1.250" can be 1,250 or 1.25, and no other amount shows which: write one of them with two decimals, or turn the texts into numbers.',
  );
  expect((readAmount('12.500') as Problem).in('zh')).toContain('“12.500”可以是 12,500，也可以是 12.5');
  expect(readPositive('1.250')).toBe(1.25);
});

test('a cell with an Excel data type stands for the text that it shows', () => {
  const germany = { type: 'LinkedEntity', text: 'Germany', basicType: 'Error', basicValue: '#VALUE!', properties: {} };
  expect(readText(germany)).toBe('Germany');
  expect(sentence(readAmount({ ...germany, type: 'Entity', text: 'Contoso' }))).toBe(
    'expected an amount, found "Contoso".',
  );
  expect(readAmount({ type: 'FormattedNumber', basicType: 'Double', basicValue: 24.3, numberFormat: '0.00' })).toEqual({
    value: 24.3,
    currency: null,
  });
  const error = { type: 'Error', basicType: 'Error', basicValue: '#VALUE!', errorType: 'Value' };
  expect(sentence(readAmount(error))).toBe('expected an amount, found "#VALUE!".');
});

test.each([
  [0, null],
  [null, null],
  [500, 500],
  ['-', null],
  ['nil', 0],
  ['无额度', 0],
  ['NIL', 0],
  ['1万', 10_000],
])('the limit %p is %p', (cell, limit) => {
  expect(readPolicy([['Credit limit', cell]], { date1904: false }).creditLimit).toBe(limit);
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
  ['2.5 years', 30, 'months'],
  ['0.5 years', 6, 'months'],
  ['30 Tage netto', 30, 'days'],
  ['30 days net', 30, 'days'],
  ['90 days.', 90, 'days'],
])('the period %p is %p %s', (cell, count, unit) => {
  expect(readPeriod(cell)).toEqual({ count, unit });
});

test('a period of 0 or nothing is not given, words and fractions of a day are refused', () => {
  expect([readPeriod(0), readPeriod(null), readPeriod('0 days')]).toEqual([null, null, null]);
  const none = [
    'soon',
    1.5,
    -3,
    '1.5 months',
    '30.5',
    '1.5个月',
    '101 years',
    '99999999999 months',
    36_526,
    '1 000 000',
  ];
  expect(none.map((cell) => sentence(readPeriod(cell)))).toEqual(
    none.map((found) => `expected a number of days or months, found "${found}".`),
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
  ['04.05.2025', 45781],
  ['4.5.25', 45781],
  ['13/1/25', 45670],
  ['25-01-13', 45670],
  ['04-May-25', 45781],
  ['4. Mai 2025', 45781],
  ['5 mai 2025', 45782],
  ['1er août 2025', 45870],
  ['15 févr. 2025', 45703],
  ['5 de mayo de 2025', 45782],
  ['5 maggio 2025', 45782],
  ['5 mei 2025', 45782],
  ['5 maart 2025', 45721],
  ['05-mrt-2025', 45721],
  ['5 de março de 2025', 45721],
  ['5. März 2025', 45721],
  ['5 Mrz 2025', 45721],
  ['May 4th, 2025', 45781],
  ['Mon, 05 May 2025', 45782],
  ['2025-May-04', 45781],
  ['20261231', 46387],
  [20261231, 46387],
  ['2025-01-01T16:00:00.000Z', 45658],
  ['2025-01-01T00:00:00+08:00', 45658],
  ['2025-01-01 9:05 AM', 45658],
  ['2025/1/1 上午 9:05', 45658],
  ['2025年1月1日 星期三', 45658],
  ['2100-12-31', 73415],
  ['1990-01-01', 32874],
  ['00.00.0000', null],
  ['00000000', null],
  ['0000-00-00', null],
  ['9999-12-31', null],
  ['31.12.9999', null],
  ['99991231', null],
  [99991231, null],
  [2958465, null],
  ['0001-01-01T00:00:00', null],
  ['-', null],
  ['n/a', null],
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

test('days that no book has are refused: days of a term, months without a day, the years before Excel agrees with the calendar', () => {
  // They used to be read (1900-02-28 as 59): a policy that starts in 1900 is a number of days in the wrong cell.
  for (const cell of [30, 500, 202501, 250131, '1900-02-28', '1989-12-31', '2101-01-01'])
    expect(sentence(readDate(cell, false))).toMatch(/^".*" would be the day .*; expected one from 1990 to 2100/);
});

test.each([
  '31 Mayonnaise 2025',
  '5 jui 2025',
  '31.04.2025',
  '25 Brumaire 2025',
  '2025-05',
  '5 May',
  '2025-13-45',
  '9'.repeat(30_000),
])('%p is no date', (text) => expect(sentence(readDate(text, false))).toMatch(/^expected a date, found/));

test('two digits of a year leave a date open where two years are near', () => {
  expect(sentence(readDate('04/05/06', false))).toMatch(/^expected a date that can be read in one way only/);
  expect(sentence(readDate('4/5/25', false))).toMatch(/^expected a date that can be read in one way only/);
});

test('a workbook of 1904 counts 1,462 days less; a text date is the same day in both', () => {
  expect(readDate(44196, true)).toBe(45658);
  expect(readDate('2025-01-01', true)).toBe(45658);
});
