import type { Block, Rectangle } from '../../../src/taskpane/port/spreadsheet';
import { readBooks } from '../../../src/taskpane/reading/books';
import { customersKind } from '../../../src/workbook/ranges/customers';
import { receivablesKind } from '../../../src/workbook/ranges/receivablesKind';

/** 5 March 2026, in workbooks that count from 1900 and from 1904. */
const systems = [
  [1900, 46086],
  [1904, 44624],
] as const;

const needed = {
  customers: [['Customer', 'A']],
  receivables: [
    ['Customer', 'A'],
    ['Amount', 100],
    ['Due date', '2026-01-01'],
  ],
} as const;

const kinds = [
  ['customers', customersKind],
  ['receivables', receivablesKind],
] as const;

/** A range of one row with the headings that it must have, and one more heading with a cell. */
function rangeWith(role: 'customers' | 'receivables', heading: string, cell: unknown): Rectangle {
  const others = needed[role].filter(([one]) => one !== heading);
  return [
    [...others.map(([one]) => one), heading],
    [...others.map(([, value]) => value), cell],
  ];
}

async function bookOf(role: 'customers' | 'receivables', cells: Rectangle, date1904: boolean) {
  const block: Block = {
    reference: 'Sheet1!$A$1:$D$2',
    kind: 'used',
    label: 'Sheet1',
    sheet: 'Sheet1',
    address: 'A1:D2',
    rows: 2,
    columns: cells[0]!.length,
    head: cells,
  };
  const none = { customers: null, receivables: null, settings: null, policy: null };
  const books = await readBooks({ ...none, [role]: { block, cells } }, { date1904, mapping: new Map() });
  return books[role]!;
}

/** Headings whose reader refuses a word because it expects a date. */
async function datesIn(role: 'customers' | 'receivables', headings: readonly string[]): Promise<readonly string[]> {
  const found = headings.map(async (heading) => {
    const { findings } = await bookOf(role, rangeWith(role, heading, 'no day'), false);
    return findings.some(({ problem }) => problem.in('en').includes('expected a date')) ? [heading] : [];
  });
  return (await Promise.all(found)).flat();
}

describe.each(kinds)('below a heading of %s that is read as a date', (role, kind) => {
  const headings = Object.values(kind.headings).map(({ words }) => words.en);

  test.each(systems)('the sample of a serial is its day, counted from %d', async (from, serial) => {
    const dates = await datesIn(role, headings);
    expect(dates.length).toBeGreaterThan(2);
    for (const heading of dates) {
      const { headingRow } = await bookOf(role, rangeWith(role, heading, serial), from === 1904);
      const read = headingRow.headings.find(({ theirs }) => theirs === heading)!;
      expect([heading, read.samples]).toEqual([heading, ['2026-03-05']]);
    }
  });
});

test('a delivery, a notice and a collection show days, an amount of the same size stays a number', async () => {
  for (const heading of ['Delivery date', 'Notice date', 'Collection started', 'Insolvent']) {
    const { headingRow } = await bookOf('receivables', rangeWith('receivables', heading, 46086), false);
    expect(headingRow.headings.at(-1)).toMatchObject({ theirs: heading, samples: ['2026-03-05'] });
  }
  const { headingRow } = await bookOf('receivables', rangeWith('receivables', 'Amount', 46086), false);
  expect(headingRow.headings.at(-1)!.samples).toEqual(['46086']);
});
