import { ageing } from '../../src/functions/catalogue/ageing';
import { bookCheck } from '../../src/functions/catalogue/bookCheck';
import { earlyWarning } from '../../src/functions/catalogue/earlyWarning';
import { ledger } from '../../src/functions/catalogue/ledger';
import { paymentBehaviour } from '../../src/functions/catalogue/paymentBehaviour';
import { invoke } from '../../src/functions/invoke';
import { Problem } from '../../src/engine/problem';
import type { Cells } from '../../src/workbook/values/cells';

const day = '2025-06-30';

/** Books as programs print them, invented. */
const books: Readonly<Record<string, Cells>> = {
  'paid and unpaid invoices, a credit note, a dispute': [
    ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Amount', 'Paid', 'Paid date', 'Disputed'],
    ['Harbour', '1', '2025-01-10', '2025-02-10', 1000, 1000, '2025-03-01', ''],
    ['Harbour', '2', '2025-04-10', '2025-05-10', 800, 300, '', ''],
    ['Dale', '3', '2025-04-15', '2025-05-15', 500, '', '', 'yes'],
    ['Dale', '4', '2025-06-01', '', -120, '', '', ''],
    ['Moor', '5', '2025-07-05', '2025-08-05', 70, '', '', ''],
  ],
  'customers above their invoices, original beside open, totals': [
    ['Ageing detail, as of 30 June 2025'],
    ['', 'Date', 'Type', 'No.', 'Due date', 'Amount', 'Open balance'],
    ['Harbour'],
    ['', '2025-03-01', 'Invoice', '11', '2025-04-01', '1,284.50', '984.50'],
    ['', '2025-05-01', 'Credit memo', '12', '', '-200.00', '-200.00'],
    ['Total for Harbour', '', '', '', '', '1,084.50', '784.50'],
    ['Dale'],
    ['', '2025-06-01', 'Invoice', '13', '2025-07-01', '400.00', '400.00'],
    ['Total for Dale', '', '', '', '', '400.00', '400.00'],
  ],
  '客户编号与名称、已收与未收、合计': [
    ['客户编码', '客户名称', '单据编号', '单据日期', '到期日', '金额', '已收金额', '未收金额'],
    ['001', '华东贸易', 'A1', '2025-02-01', '2025-03-03', 9000, 4000, 5000],
    ['002', '华南贸易', 'A2', '2025-05-01', '2025-05-31', 3000, 0, 3000],
    ['合计', '', '', '', '', 12000, 4000, 8000],
  ],
};

test.each(Object.entries(books))('%s: the book read from LEDGER is the book', async (_, book) => {
  const spilled = (await invoke(ledger, [book])) as Cells;
  for (const definition of [ageing, paymentBehaviour, earlyWarning]) {
    expect(await invoke(definition, [spilled, day])).toEqual(await invoke(definition, [book, day]));
  }
});

test.each(Object.entries(books))('%s: read twice, LEDGER says the same', async (_, book) => {
  const once = (await invoke(ledger, [book])) as Cells;
  const twice = (await invoke(ledger, [once])) as Cells;
  const besidesRow = (cells: Cells) => cells.map((row) => row.slice(0, -1));
  expect(besidesRow(twice).map((row) => row.filter((_, at) => at !== 1))).toEqual(
    besidesRow(once).map((row) => row.filter((_, at) => at !== 1)),
  );
});

test('a name beside a number is shown, rows are those of the export, the sum ties', async () => {
  const [headings, first, second] = (await invoke(ledger, [books['客户编号与名称、已收与未收、合计']])) as Cells;
  expect(headings!.slice(0, 3)).toEqual(['客户', '客户名称', '发票号']);
  expect(first).toEqual([
    '001',
    '华东贸易',
    'A1',
    '发票',
    '2025-02-01',
    '2025-03-03',
    9000,
    4000,
    0,
    5000,
    '',
    0,
    '',
    '',
    2,
  ]);
  expect(second![9]).toBe(3000);
});

test('on a past day what was paid later is open, and what was invoiced later is not yet owed', async () => {
  const book = books['paid and unpaid invoices, a credit note, a dispute'];
  const rows = (await invoke(ledger, [book, '2025-02-20'])) as Cells;
  expect(rows.map((row) => row[9])).toEqual(['Open', 1000, 0, 0, 0, 0]);
  expect(rows[5]![12]).toBe('Invoiced after the day: not yet owed.');
});

test('a row that cannot be read keeps its reason and its row, and nobody can add it up', async () => {
  const book = [
    ['Customer', 'Amount', 'Due date'],
    ['Harbour', 'n.a. 5', '2025-05-01'],
    ['Dale', 100, '2025-05-01'],
  ];
  const [, bad, good] = (await invoke(ledger, [book])) as Cells;
  expect(bad![9]).toBeInstanceOf(Problem);
  expect(bad![12]).toContain('Receivables row 2, "Amount"');
  expect(bad!.at(-1)).toBe(2);
  expect(good![9]).toBe(100);
  const check = (await invoke(bookCheck, [book])) as Cells;
  expect(check.at(-1)).toEqual(['Not read', bad![12], '', 2]);
});

test('the book ties to the account, or the difference is told', async () => {
  const book = books['customers above their invoices, original beside open, totals'];
  const on = async (control: number) =>
    ((await invoke(bookCheck, [book, control, day])) as Cells).find((row) => String(row[1]).includes('control figure'));
  expect(await on(1184.5)).toEqual(['Total', 'The book ties to the control figure.', 0, '']);
  expect(await on(1200)).toEqual(['Doubt', 'The book differs from the control figure.', -15.5, '']);
});

/** Two columns of due dates that differ, days and amounts that can be read in two ways, two currencies: four things to decide. */
const undecided: Cells = [
  ['Customer', 'Amount', 'Currency', 'Invoice date', 'Due date', 'Due date'],
  ['Harbour', '1.250', 'EUR', '2026-02-01', '03/04/2026', '05/06/2026'],
  ['Dale', '2.500', 'USD', '2026-02-01', '04/05/2026', '06/07/2026'],
];

test('BOOKCHECK tells everything that must be decided at once, each with its row, and no totals', async () => {
  const check = (await invoke(bookCheck, [undecided])) as Cells;
  const told = check.filter(([kind]) => kind === 'To decide').map(([, says, , row]) => [says, row]);
  expect(told).toEqual([
    [expect.stringMatching(/two columns mean Due date.*differ/), ''],
    [expect.stringMatching(/two currencies, EUR .*USD/), 3],
    [expect.stringMatching(/row 2, "Amount".*"1.250"/), 2],
    [expect.stringMatching(/row 2, "Due date".*one way only/), 2],
  ]);
  expect(check.map(([kind]) => kind)).not.toContain('Total');
  await expect(invoke(ledger, [undecided])).rejects.toThrow(/two columns mean Due date/);
});

test('every column that is needed and not there is told, and no row for want of it', async () => {
  const check = (await invoke(bookCheck, [[['Customer', 'Zahltag', 'Betrug'], ['Harbour', '2026-03-04', 5]]])) as Cells; // prettier-ignore
  expect(check.slice(1).map(([kind, says]) => [kind, says])).toEqual([
    ['Read', '“Customer” is read as Customer.'],
    ['Missing', 'Receivables: no column "Amount" found.'],
    ['Missing', 'Receivables: no column "Due date" found.'],
  ]);
});

test('an export drawn up for another day than asOf is told, in which direction it matters', async () => {
  const book = [['As of 2025-06-30'], ['Customer', 'Amount', 'Due date'], ['Harbour', 5, '2025-05-31']]; // prettier-ignore
  const doubts = async (asOf: string | null) =>
    ((await invoke(bookCheck, [book, null, asOf])) as Cells).filter(([kind]) => kind === 'Doubt');
  expect(await doubts('2025-06-30')).toEqual([]);
  expect(await doubts(null)).toEqual([]);
  expect(await doubts('2025-07-31')).toEqual([
    ['Doubt', 'The report is as of 2025-06-30, and asOf is 2025-07-31: what was invoiced, paid or credited in between is not in it.', '', 1],
  ]); // prettier-ignore
  expect((await doubts('2025-06-29'))[0]![1]).toMatch(/paid in between is missing/);
});
