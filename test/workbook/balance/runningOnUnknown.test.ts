import { readReceivables } from '../../../src/workbook/ranges/receivables';
import { owedIn } from '../owedIn';
import { day, sheetRows, type Rows } from '../sheetRows';

const asOf = day('2026-06-30');
const headings = (up: string, down: string) => ['Customer', 'Invoice', 'Invoice date', 'Due date', up, down, 'Balance'];
const rows = (up: string, down: string): Rows => [
  headings(up, down),
  ['Hill', 'A1', '2026-04-10', '2026-05-10', 1200, 0, 1200],
  ['Hill', 'A2', '2026-04-20', '2026-05-20', 500, 0, 1700],
  ['Hill', 'R1', '2026-05-01', '2026-05-01', 0, 200, 1500],
  ['Dale', 'A3', '2026-04-20', '2026-05-20', 300, 0, 300],
];

test('a balance that runs on by columns that are not known is asked about: as what is open of each row 1,200 + 1,700 + 1,500 would be owed', () => {
  expect(() => owedIn(rows('Upward', 'Downward'), asOf)).toThrow(
    '"Balance" runs on from row to row by "Upward" and "Downward", which are not known, and is not what is open of each row: write Debit and Credit beside them in a Mapping range',
  );
});

test('named as debit and credit the rows make 1,500 and 300', () => {
  const mapping = new Map([['upward', 'Debit'], ['downward', 'Credit']]); // prettier-ignore
  const book = readReceivables(sheetRows(rows('Upward', 'Downward')), { date1904: false, mapping });
  expect([...book.amount]).toEqual([1200, 500, -200, 300]);
});

test('增加应收款 and 收回应收款 are known: 精斗云', () => {
  expect(owedIn(rows('增加应收款', '收回应收款'), asOf).owed).toEqual({ Hill: 1500, Dale: 300 });
});

test('an open balance beside figures of another kind is taken as it stands', () => {
  const cells: Rows = [['Customer', 'Invoice', 'Due date', 'Weight', 'Open'], ['Hill', '1', '2026-05-10', 12, 1200], ['Hill', '2', '2026-05-20', 5, 1700]]; // prettier-ignore
  expect(owedIn(cells, asOf).owed).toEqual({ Hill: 2900 });
});
