import { indemnity } from '../../src/functions/catalogue/indemnity';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { indemnitySummary } from '../../src/functions/catalogue/indemnitySummary';
import { invoke } from '../../src/functions/invoke';

const asOf = '2026-06-30';
const terms = [
  ['Insured percentage', 0.9],
  ['Waiting period', 180],
  ['Non-qualifying loss', 1_000],
  ['VAT insured', 'yes'],
];
const customers = [
  ['Customer', 'Credit limit'],
  ['Brook', 100_000],
];
const headings = ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid amount', 'Paid date'];
const notesOf = async (rows: readonly (readonly unknown[])[], more: readonly (readonly unknown[])[] = []) =>
  (await invoke(indemnity, [[headings, ...rows], [...terms, ...more], customers, asOf])).slice(1).map((row) => row[3]);

describe('“Exceeds the credit limit” is said where the limit cuts, never because a credit is netted', () => {
  test('110,000 with a credit note of 20,000, under a limit of 100,000: nothing exceeds it', async () => {
    expect(
      await notesOf([
        ['Brook', 110_000, '2025-06-01', '2025-08-01', '', ''],
        ['Brook', -20_000, '2025-09-01', '', '', ''],
      ]),
    ).toEqual(['20000 set off by credits.', 'Set against row 2.']);
  });

  test('an overpayment of 10,000 against 110,000: what is left is the limit itself', async () => {
    expect(
      await notesOf([
        ['Brook', 50_000, '2025-06-01', '2025-08-01', 60_000, '2025-09-01'],
        ['Brook', 110_000, '2025-07-01', '2025-09-01', '', ''],
      ]),
    ).toEqual(['Set against row 3.', '10000 set off by credits.']);
  });

  test('a credit of 10,000 against 110,001: the one above it', async () => {
    expect(
      await notesOf([
        ['Brook', 110_001, '2025-06-01', '2025-08-01', '', ''],
        ['Brook', -10_000, '2025-09-01', '', '', ''],
      ]),
    ).toEqual(['Exceeds the credit limit. 10000 set off by credits.', 'Set against row 2.']);
  });

  test('where receipts are shared with what was above the limit, 80,000 left of 120,000 no longer exceed it: the rule cuts', async () => {
    expect(
      await notesOf(
        [['Brook', 120_000, '2025-06-01', '2025-08-01', 40_000, '2025-09-01']],
        [['Receipts before loss', 'pro rata']],
      ),
    ).toEqual(['Exceeded the credit limit before what was received, which also pays the part above it.']);
    expect(
      await notesOf(
        [['Brook', 120_000, '2025-06-01', '2025-08-01', 40_000, '2025-09-01']],
        [['Receipts before loss', 'all to the insured part']],
      ),
    ).toEqual(['Exceeded the credit limit before what was received, which pays the insured part alone.']);
    expect(
      await notesOf([['Brook', 120_000, '2025-06-01', '2025-08-01', '', '']], [['Receipts before loss', 'pro rata']]),
    ).toEqual(['Exceeds the credit limit.']);
  });
});

test('a customer that owes nothing, or nothing after credits, loses nothing, and no clause binds', async () => {
  const more = [...customers, ['Moor', 100_000], ['Dale', 100_000]];
  const ledger = [
    headings,
    ['Moor', 500, '2026-06-01', '2026-07-01', '', ''],
    ['Moor', -500, '2026-06-02', '', '', ''],
    ['Dale', 0.1, '2025-06-01', '2025-07-01', '', ''],
    ['Dale', 0.2, '2025-06-01', '2025-07-01', '', ''],
    ['Dale', -0.3, '2025-06-02', '', '', ''],
  ];
  const rows = await invoke(indemnityIfFails, [more, terms, ledger, asOf]);
  expect(rows.slice(1)).toEqual(Array.from({ length: 3 }, () => [0, 0, 0, 0, 'Loss: unpaid balance.']));
  expect((await invoke(indemnitySummary, [ledger, terms, more, asOf])).slice(1)).toEqual([
    ['Total', '', 0, 0, 0, 0, ''],
  ]);
  const stated = [
    ['Customer', 'Loss'],
    ['Moor', 0],
  ];
  expect((await invoke(indemnity, [stated, terms, null, asOf]))[1]![3]).toBe('No limit given.');
});
