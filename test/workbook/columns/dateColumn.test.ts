import fc from 'fast-check';
import { Problem } from '../../../src/engine/problem';
import { isoDay } from '../../../src/engine/ledger';
import { readCustomers } from '../../../src/workbook/ranges/customers';
import { readReceivables } from '../../../src/workbook/ranges/receivables';

const plainly = { date1904: false, mapping: new Map<string, string>() };
const book = (
  rows: readonly (readonly unknown[])[],
  headings: readonly string[] = ['Customer', 'Amount', 'Due date'],
  date1904 = false,
) => readReceivables([headings, ...rows], { ...plainly, date1904 });
const dueDays = (texts: readonly unknown[]) => [...book(texts.map((text) => ['Hill', 1, text])).dueDate].map(isoDay);
const refusal = (read: () => unknown) => {
  try {
    read();
  } catch (problem) {
    return (problem as Problem).message;
  }
  throw new Error('it was read');
};
const withInvoices = ['Customer', 'Amount', 'Invoice date', 'Due date'];

test('with dots the day comes first (case c10)', () => {
  const { invoiceDate, dueDate } = book(
    [
      ['Harbour Foods', 1000, '05.03.2025', '04.05.2025'],
      ['Hill & Co', 800, '10.04.2025', '10.06.2025'],
    ],
    withInvoices,
  );
  expect([...invoiceDate].map(isoDay)).toEqual(['2025-03-05', '2025-04-10']);
  expect([...dueDate].map(isoDay)).toEqual(['2025-05-04', '2025-06-10']);
});

test.each([
  [
    ['05.13.2025', '05.04.2025'],
    ['2025-05-13', '2025-05-04'],
  ],
  [
    ['04.05.25', '31.12.25'],
    ['2025-05-04', '2025-12-31'],
  ],
  [
    ['25.05.04', '25.06.30', '25.12.28'],
    ['2025-05-04', '2025-06-30', '2025-12-28'],
  ],
  [
    ['25-05-04', '25-06-30'],
    ['2025-05-04', '2025-06-30'],
  ],
  [
    ['13/05/25', '04/05/25'],
    ['2025-05-13', '2025-05-04'],
  ],
  [
    ['2025.05.04', '2025.06.01'],
    ['2025-05-04', '2025-06-01'],
  ],
  [
    ['04-May-25', '5 mai 2025', '2025-05-06T00:00:00Z', 20250507],
    ['2025-05-04', '2025-05-05', '2025-05-06', '2025-05-07'],
  ],
])('the dates %p are %p', (texts, days) => expect(dueDays(texts)).toEqual(days));

test('the other dates of the table decide; without them a date that can be read in two ways is refused', () => {
  const rows = (invoiced: string) => [['Hill', 1, invoiced, '3/4/2025']];
  expect(isoDay(book(rows('2/13/2025'), withInvoices).dueDate[0]!)).toBe('2025-03-04');
  expect(isoDay(book(rows('13/2/2025'), withInvoices).dueDate[0]!)).toBe('2025-04-03');
  expect(refusal(() => book(rows('2/2/2025'), withInvoices))).toBe(
    'Receivables row 2, "Due date": expected a date that can be read in one way only (2025-03-04), found "3/4/2025".',
  );
});

test('what programs write for no day is none; a placeholder as due date is quoted (case c09)', () => {
  const { paidDate, problems } = book(
    [
      ['Harbour Foods', 1000, 45757, 45787, '00.00.0000'],
      ['Hill & Co', 500, 45757, 45787, '00000000'],
      ['Dale', 70, 45757, '99991231', ''],
    ],
    [...withInvoices, 'Clearing date'],
  );
  expect([...paidDate]).toEqual([NaN, NaN, NaN]);
  expect([...problems.values()].map(({ message }) => message)).toEqual([
    'Receivables row 4, "Due date": expected a date, found "99991231".',
  ]);
});

test('a row that has moved by one cell is refused by name (case c14)', () => {
  const { problems } = book(
    [
      ['Harbour Foods', '', 45757, 1000, 45787],
      ['Moor', ' Dale & Co', '', 45779, 500],
    ],
    ['Customer', 'PO no', 'Invoice date', 'Amount', 'Due date'],
  );
  expect([...problems].map(([entry, { message }]) => [entry, message])).toEqual([
    [
      1,
      'Receivables row 3, "Due date": "500" would be the day 1901-05-14; expected one from 1990 to 2100: has the row moved by a cell, or is it a number of days or an amount?',
    ],
  ]);
  expect(problems.get(1)!.in('zh')).toContain('应收账款第 3 行 “Due date”：“500”会是 1901-05-14 这一天');
});

test.each([30, 500, 250131, 202501, '1989-12-31', '2101-01-01'])('a due date of %p is none that a book has', (day) =>
  expect(book([['Hill', 1, day]]).problems.size).toBe(1),
);

test('in a workbook of 1904 the bounds are the same days', () => {
  const due = (day: unknown) => book([['Hill', 1, day]], undefined, true);
  expect([due(44_325).dueDate[0], due('2025-05-10').dueDate[0], due(20250510).dueDate[0]]).toEqual([
    45_787, 45_787, 45_787,
  ]);
  expect(due(30).problems.get(0)!.message).toContain('"30" would be the day 1904-01-31');
});

test('a customer may have been one since long before, not since before Excel has days', () => {
  const { rows } = readCustomers(
    [
      ['Customer', 'Since'],
      ['Hill', '1952-05-01'],
      ['Dale', 12],
    ],
    plainly,
  );
  expect(rows[0]).toMatchObject({ since: 19_115 });
  expect(rows[1]).toBeInstanceOf(Problem);
});

test('due before invoiced is refused, for a credit note it says nothing', () => {
  const { problems } = book(
    [
      ['Hill', 100, '2025-05-10', '2025-04-10'],
      ['Hill', -100, '2025-05-10', '2025-04-10'],
      ['Hill', 100, '2025-05-10', '2025-05-10'],
    ],
    withInvoices,
  );
  expect([...problems].map(([entry, { message }]) => [entry, message])).toEqual([
    [
      0,
      'Receivables row 2, "Due date": due on 2025-04-10, before it was invoiced on 2025-05-10: correct one of the two days, or leave the invoice date blank.',
    ],
  ]);
});

test('a day or a telephone number far from the other amounts is refused, the same sum with its currency counts', () => {
  const rows = (odd: unknown) =>
    book([
      ['Hill', 1000, 45787],
      ['Dale', 250.5, 45787],
      ['Moor', odd, 45787],
    ]);
  expect(rows(45_779).problems.get(2)!.message).toBe(
    'Receivables row 4, "Amount": "45779" would be the day 2025-05-02 and lies far from the other amounts: has the row moved by a cell? If it is an amount, write its currency beside it.',
  );
  expect(rows(13_800_138_000).problems.get(2)!.message).toContain('looks like a telephone number');
  expect(rows('13800138000').problems.size).toBe(1);
  for (const fine of ['CNY 45,779', 45_800, 45_779.5, 5779, 38_001, '￥13,800,138,000', 2_000_000_000])
    expect([fine, rows(fine).problems.size]).toEqual([fine, 0]);
  const near = book([
    ['Hill', 45_779, 45787],
    ['Dale', 12_000, 45787],
  ]);
  expect(near.problems.size).toBe(0);
});

test('a whole column of days is no column of amounts', () => {
  const days = [45_701, 45_712, 45_733, 45_744, 45_755];
  expect(book(days.map((day) => ['Hill', day, day + 30])).problems.size).toBe(5);
});

const printers = [
  (year: string, month: string, day: string) => `${year}-${month}-${day}`,
  (year: string, month: string, day: string) => `${day}.${month}.${year}`,
  (year: string, month: string, day: string) => `${Number(day)}/${Number(month)}/${year}`,
  (year: string, month: string, day: string) => `${month}/${day}/${year}`,
  (year: string, month: string, day: string) => `${day}/${month}/${year.slice(2)}`,
  (year: string, month: string, day: string) => `${year}${month}${day}`,
  (year: string, month: string, day: string) => `${year}年${Number(month)}月${Number(day)}日`,
  (year: string, month: string, day: string) =>
    `${day} ${new Date(`${year}-${month}-${day}`).toLocaleDateString('fr', { month: 'short', timeZone: 'UTC' })} ${year}`,
];

test('dates printed in any one way read back, where there is evidence enough: a day above 12, and two days that the other order would scatter', () => {
  const serial = fc.integer({ min: 45_000, max: 46_500 });
  fc.assert(
    fc.property(fc.array(serial, { maxLength: 20 }), fc.constantFrom(...printers), (serials, print) => {
      const all = [...serials, 45_688, 45_699];
      const texts = all.map((day) => print(...(isoDay(day).split('-') as [string, string, string])));
      expect(dueDays(texts)).toEqual(all.map(isoDay));
    }),
  );
});
