import {
  addressOf,
  areaOf,
  cellAddress,
  columnLetters,
  columnNumber,
  onSheet,
  quotedSheet,
} from '../../../src/taskpane/port/address';
import { quotedSheets } from '../../quotedSheets';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s and back', (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters)).toBe(number);
});

test('an address with dollar signs is the area between its corners', () => {
  expect(areaOf('$A$3:$H$64')).toEqual({ top: 2, left: 0, bottom: 63, right: 7 });
  expect(areaOf('C5')).toEqual({ top: 4, left: 2, bottom: 4, right: 2 });
});

test('an area is written as one cell, as a range, or with dollar signs', () => {
  expect(addressOf(areaOf('B2:B2'))).toBe('B2');
  expect(addressOf(areaOf('B2:C4'), true)).toBe('$B$2:$C$4');
  expect(cellAddress(9, 27)).toBe('AB10');
});

test.each([
  ['Coverage', 'Coverage!A1'],
  ['客户', '客户!A1'],
  ['Open items', "'Open items'!A1"],
  ["Anna's", "'Anna''s'!A1"],
  ['Q1', "'Q1'!A1"],
  ['2026', "'2026'!A1"],
])('a cell on the sheet %s is written %s', (sheet, written) => {
  expect(onSheet(sheet, 'A1')).toBe(written);
});

test.each(quotedSheets)('a sheet called %s is written %s', (name, written) => {
  expect(quotedSheet(name)).toBe(written);
  expect(onSheet(name, 'A1')).toBe(`${written}!A1`);
});
