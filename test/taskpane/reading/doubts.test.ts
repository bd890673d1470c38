import { noAnswers } from '../../../src/taskpane/flow/answers';
import { readBooks } from '../../../src/taskpane/reading/books';
import { mappingOf } from '../../../src/taskpane/reading/mapping';
import type { Block, Rectangle } from '../../../src/taskpane/port/spreadsheet';

const customers = [
  ['Customer ID', 'Name', 'Currency'],
  ['C-01', 'Aurora', 'EUR'],
  ['C-02', 'Birch', 'EUR'],
];
const receivables = [
  ['Invoice', 'Customer ID', 'Amount', 'Due date'],
  ['I-1', 'C-01', 100, 46000],
  ['I-2', 'C-02', 200, 46010],
];

function block(sheet: string, cells: Rectangle): Block {
  return {
    reference: sheet,
    kind: 'used',
    label: sheet,
    sheet,
    address: `B3:E${2 + cells.length}`,
    rows: cells.length,
    columns: 4,
    head: cells.slice(0, 12),
  };
}

/** What is to be decided or worth a look in two ranges that begin at B3 of their sheets, in English. */
async function doubts(books: { customers?: Rectangle; receivables?: Rectangle; policy?: Rectangle }) {
  const chosen = (sheet: string, cells: Rectangle) => ({ block: block(sheet, cells), cells });
  const read = await readBooks(
    {
      customers: chosen('Buyers', books.customers ?? customers),
      receivables: chosen('Items', books.receivables ?? receivables),
      settings: null,
      policy: books.policy ?? null,
    },
    { date1904: false, mapping: mappingOf(noAnswers) },
  );
  const toDecide = read.toDecide.map(({ problem, reference }) => [problem.message, reference]);
  return [...toDecide, ...read.doubts.map(({ because, reference }) => [because.en, reference])];
}

test('ranges that agree raise no doubt', async () => {
  expect(await doubts({})).toEqual([]);
});

test('a customer of the ledger who is not among the customers is told once, at his first invoice', async () => {
  const found = await doubts({ receivables: [...receivables, ['I-3', 'C-09', 50, 46000], ['I-4', 'C-09', 60, 46000]] });
  expect(found).toEqual([['“C-09” owes on 2 invoices but is not among the customers: it is in no total.', 'Items!C6']]);
});

test('a customer of whom the ledger says nothing is told at his row', async () => {
  expect(await doubts({ customers: [...customers, ['C-03', 'Cobalt', 'EUR']] })).toEqual([
    ['“Cobalt” has no receivables: nothing owed, and no payment record.', 'Buyers!B6'],
  ]);
});

test('an invoice number that comes back for the same customer is told with both rows; for another customer it is not', async () => {
  expect(await doubts({ receivables: [...receivables, ['I-1', 'C-01', 100, 46000]] })).toEqual([
    ['Invoice I-1 stands in rows 2 and 4: both are counted.', 'Items!B6'],
  ]);
  expect(await doubts({ receivables: [...receivables, ['I-1', 'C-02', 100, 46000]] })).toEqual([]);
});

test.each(['Total', 'Grand total', 'subtotal:', '合计', '总计'])(
  'a row called %s with a due date of its own counts, and is told',
  async (total) => {
    const found = await doubts({ receivables: [...receivables, [total, 'C-01', 300, 46000]] });
    expect(found).toEqual([
      [
        `Row 4 is called “${total}” and counts, because it has a date, a number or details of its own. If it is a total, clear them.`,
        'Items!C6',
      ],
    ]);
  },
);

test('a customer whose name only begins like a total is none', async () => {
  expect(await doubts({ customers: [customers[0]!, ['C-01', 'Total Energy', 'EUR'], customers[2]!] })).toEqual([]);
});

test('customers in one currency and a policy in another are told with both, at the first currency', async () => {
  const found = await doubts({
    policy: [
      ['Insured percentage', 0.9],
      ['Currency', 'USD'],
    ],
  });
  expect(found).toEqual([
    [
      'two currencies, EUR (Customers) and USD (Policy): give their exchange rates (rates), or convert to one first.',
      'Items!B3:E5',
    ],
  ]);
});

test('the samples of every column of days are days, also of delivery, notice and collection', async () => {
  const cells = [
    ['Customer ID', 'Amount', 'Due date', 'Delivery date', 'Notice date', 'Collection started', 'Terms'],
    ['C-01', 100, 46000, 45658, 45689, 45717, 30],
  ];
  const read = await readBooks(
    { customers: null, receivables: { block: block('Items', cells), cells }, settings: null, policy: null },
    { date1904: false, mapping: mappingOf(noAnswers) },
  );
  expect(read.receivables?.headingRow.headings.map(({ samples }) => samples[0])).toEqual([
    'C-01',
    '100',
    '2025-12-09',
    '2025-01-01',
    '2025-02-01',
    '2025-03-01',
    '30',
  ]);
});

test('spellings of one name are offered as one, also between the ledger and the list', async () => {
  const list = [
    ['Customer', 'Currency'],
    ['Acme Ltd', 'EUR'],
  ];
  const items = [
    ['Invoice', 'Customer', 'Amount', 'Due date'],
    ['I-1', 'Acme Ltd', 100, 46000],
    ['I-2', 'ACME Limited', 200, 46010],
  ];
  expect((await doubts({ customers: list, receivables: items })).at(-1)).toEqual([
    '“Acme Ltd” (2 rows) and “ACME Limited” (1 row) may be one customer. They differ in legal form or place, and count as 2 until an aliases table (Alias, Customer) given as mapping names the others after one of them.',
    'Items!C5',
  ]);
});
