import { addressOf, parseAddress, quotedSheet } from '../../src/host/grid/address';
import { quotedSheets } from '../quotedSheets';

test.each(quotedSheets)('a sheet called %s is written %s, and read back', (name, written) => {
  expect(quotedSheet(name)).toBe(written);
  expect(addressOf({ row: 0, column: 0, rows: 2, columns: 1 }, name)).toBe(`${written}!A1:A2`);
  expect(parseAddress(`${written}!A1:A2`)).toMatchObject({ sheetName: name, row: 0, rows: 2 });
});
