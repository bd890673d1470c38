import { onSheet, quotedSheet } from '../../../src/taskpane/port/address';
import { quotedSheets } from '../../quotedSheets';

test.each(quotedSheets)('a sheet called %s is written %s', (name, written) => {
  expect(quotedSheet(name)).toBe(written);
  expect(onSheet(name, 'A1')).toBe(`${written}!A1`);
});
