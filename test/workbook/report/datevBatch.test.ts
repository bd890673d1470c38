import { isoDay, openBalance } from '../../../src/engine/ledger';
import type { Problem } from '../../../src/engine/problem';
import { readReceivables } from '../../../src/workbook/ranges/receivables';
import { checked } from '../../../src/workbook/report/checked';
import { titleDay } from '../../../src/workbook/report/title';

const plainly = { date1904: false, mapping: new Map<string, string>() };

/** The first line of a batch, 31 fields: where the fiscal year begins, digits of an account, from and until when. */
const headed = (...[begins, digits, from, until]: readonly unknown[]) => {
  const told = ['EXTF', 700, 21, 'Buchungsstapel', 13, '20260131120000000', '', 'RE', '', '', 29098, 55003];
  return [...told, begins, digits, from, until, 'Rechnungen', '', 1, 0, 0, 'EUR'];
};

// prettier-ignore
const headings = ['Umsatz (ohne Soll/Haben-Kz)', 'Soll/Haben-Kennzeichen', 'WKZ Umsatz', 'Konto', 'Gegenkonto (ohne BU-Schlüssel)', 'Belegdatum', 'Belegfeld 1', 'Fälligkeit'];

const posting = (day: unknown, due: unknown = '31.12.2026') => ['100,00', 'S', 'EUR', 10001, 8400, day, 'RE-1', due];

const refusal = (read: () => unknown) => {
  try {
    read();
  } catch (problem) {
    return (problem as Problem).message;
  }
  throw new Error('it was read');
};

test('days without a year are of the year in whose period they lie, as the first line states it', () => {
  const rows = ['1503', '103', '0203', 1503].map((day) => posting(day));
  const book = readReceivables([headed(20260101, 4, 20260101, 20260331), headings, ...rows], plainly);
  expect([...book.invoiceDate].map(isoDay)).toEqual(['2026-03-15', '2026-03-01', '2026-03-02', '2026-03-15']);
  expect(isoDay(titleDay(book.title, false)!)).toBe('2026-03-31');
  expect(book.currency).toBe('EUR');
  expect(book.remarks.map(({ sentence }) => sentence.en)).toContain(
    'The days in "Belegdatum" have no year (1503): it is read from row 1, which states 2026-01-01 to 2026-03-31.',
  );
});

test('a fiscal year from July on has its autumn in one year and its spring in the next', () => {
  const rows = [posting('1510'), posting('1503')];
  const book = readReceivables([headed('20250701', 4, '', ''), headings, ...rows], plainly);
  expect([...book.invoiceDate].map(isoDay)).toEqual(['2025-10-15', '2026-03-15']);
});

test('a day outside the period, and one that two years of it have, spoil their rows alone', () => {
  const outside = readReceivables(
    [headed(20260101, 4, 20260101, 20260131), headings, posting('1501'), posting('1503')],
    plainly,
  );
  expect([...outside.problems].map(([entry, { message }]) => [entry, message])).toEqual([
    [
      1,
      'Receivables row 4, "Belegdatum": expected a day and month of one year only within 2026-01-01 to 2026-01-31, the period in the first line, found "1503".',
    ],
  ]);
  const twice = readReceivables([headed(20250101, 4, 20250101, 20260331), headings, posting('1503')], plainly);
  expect(twice.problems.size).toBe(1);
});

test.each([
  ['no first line', []],
  ['one without days', [headed('', 4, '', '')]],
])('%s: the column is refused once, with what is needed', (_, above) => {
  const cells = [...above, headings, posting('1503'), posting('103')];
  const found = checked((refuse) => readReceivables(cells, { ...plainly, refuse }));
  expect(found.hurdles.map(({ problem }) => problem.message)).toEqual([
    `Receivables row ${above.length + 2}, "Belegdatum": "1503" is a day without its year, as DATEV writes it: the first line of the file, EXTF …, states the period to which it belongs. Take that line into the range, above the headings, or write the days with their year.`,
  ]);
  expect(refusal(() => readReceivables(cells, plainly))).toContain('is a day without its year');
});

test('serial numbers and days with their year among them are no days without one', () => {
  const cells = [headings, posting(46_096), posting('1503')];
  expect([...readReceivables(cells, plainly).invoiceDate].map(isoDay)[0]).toBe('2026-03-15');
});

test('the customer is whichever of the two accounts is one; postings without one are set aside', () => {
  const of = (amount: string, side: string, account: unknown, contra: unknown, day = '1503') =>
    [amount, side, 'EUR', account, contra, day, 'RE-1', side === 'S' ? 14_042_026 : 5_042_026] as const;
  const rows = [
    of('1.190,00', 'S', 10001, 8400),
    of('595,50', 'H', 8400, 10002),
    of('200,00', 'S', 1200, '10001'),
    of('50,00', 'S', 4930, 1200),
    of('70,00', 'H', 70001, 1200),
  ];
  const book = readReceivables([headed(20260101, 4, 20260101, 20260331), headings, ...rows], plainly);
  const asOf = titleDay(book.title, false)!;
  const owed = new Map<string, number>();
  for (let entry = 0; entry < book.count; entry++) {
    const name = book.customers[book.customer[entry]!];
    if (name !== undefined) owed.set(name, (owed.get(name) ?? 0) + openBalance(book, entry, asOf));
  }
  expect(Object.fromEntries(owed)).toEqual({ 10001: 990, 10002: 595.5 });
  expect([...book.dueDate].slice(0, 2).map(isoDay)).toEqual(['2026-04-14', '2026-04-05']);
  const sentences = book.remarks.map(({ sentence }) => sentence.en);
  expect(sentences).toContain(
    '2 of the postings name the customer as contra account and count with the other side (first: row 4).',
  );
  expect(sentences).toContain(
    "2 of the postings concern no customer's account (5 digits, beginning with 1 to 6) and are set aside (first: row 6).",
  );
});
