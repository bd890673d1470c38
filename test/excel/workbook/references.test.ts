import { fixed, referenceFrom, withoutSheet } from '../../../src/excel/workbook/references';
import { serialToday } from '../../../src/excel/program/today';

test.each([
  ['Customers[#All]', { kind: 'table', name: 'Customers' }],
  ['客户[#all]', { kind: 'table', name: '客户' }],
  ["'Open items'!$A$3:$H$64", { kind: 'cells', sheet: 'Open items', address: 'A3:H64' }],
  ["'Smith''s'!B2", { kind: 'cells', sheet: "Smith's", address: 'B2' }],
  ['=保单!$A$1', { kind: 'cells', sheet: '保单', address: 'A1' }],
  ["'Q1!2'!A1", { kind: 'cells', sheet: 'Q1!2', address: 'A1' }],
  ['AsOf', { kind: 'name', name: 'AsOf' }],
])('%s is understood', (text, reference) => {
  expect(referenceFrom(text)).toEqual(reference);
});

test('an address of Excel is shown without its sheet and written with dollar signs', () => {
  expect(withoutSheet("'Q1!2'!$A$3:$H$64")).toBe('A3:H64');
  expect(fixed('Sheet1!A3:H64')).toBe('$A$3:$H$64');
});

test('today is the calendar day where the user is: 31 December 2025 is day 46022, a minute before midnight too', () => {
  expect(serialToday(new Date(2025, 11, 31, 23, 59))).toBe(46022);
  expect(serialToday(new Date(2026, 0, 1, 0, 0))).toBe(46023);
});
