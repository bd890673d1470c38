import { readReceivables } from '../../../src/workbook/ranges/receivables';

/** 2,500 rows: more than two of the windows in which columns are read side by side. */
const rows = Array.from({ length: 2500 }, (_, index) => [
  `C${index % 7}`,
  index + 1,
  index === 1024 ? '31/12/2024' : 45657,
  index === 1023 ? 'soon' : '',
  index === 2499 ? 'yes' : '',
]);
const cells = [['Customer', 'Amount', 'Due date', 'Paid date', 'Disputed'], ...rows];
const book = readReceivables(cells, { date1904: false, mapping: new Map() });

test('every amount of a long ledger is read: 1 + 2 + … + 2500 = 3,126,250', () => {
  expect(book.amount.reduce((total, amount) => total + amount, 0)).toBe(3_126_250);
});

test('a text date just behind a window is read as the same day as the serials around it', () => {
  expect(new Set(book.dueDate)).toEqual(new Set([45657]));
});

test('the last row before the end of a window keeps its own problem: row 1025 of the range', () => {
  expect([...book.problems.keys()]).toEqual([1023]);
  expect(book.problems.get(1023)!.message).toBe('Receivables row 1025, "Paid date": expected a date, found "soon".');
});

test('the last row of the ledger is read: disputed for its whole amount of 2500', () => {
  expect(book.disputed[2499]).toBe(2500);
});
