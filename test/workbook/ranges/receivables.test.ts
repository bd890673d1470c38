import type { Problem } from '../../../src/engine/problem';
import type { Cells } from '../../../src/workbook/values/cells';
import { readReceivables } from '../../../src/workbook/ranges/receivables';

const read = (cells: Cells, mapping = new Map<string, string>(), date1904 = false) =>
  readReceivables(cells, { date1904, mapping });
const refusal = (cells: Cells) => {
  try {
    read(cells);
  } catch (problem) {
    return problem as Problem;
  }
  throw new Error('it was read');
};
const row = ['Hill', 100, 45658];

test.each([
  [['Customer', 'Amount', 'Due date']],
  [['CUSTOMER', 'amount', 'DUE_DATE']],
  [['Customer ID', 'Invoice amount', 'Due-Date']],
  [['Buyer', 'Gross Amount (EUR)', 'Maturity']],
  [['Debtor No.', 'Amount due', 'Net due date']],
  [['客户', '金额', '到期日']],
  [['客户编号', '发票金额（元）', '到期日期']],
  [['买方', '应收金额', '付款到期日']],
  [['客户 Customer', '金额 Amount', '到期日 Due date']],
  [['客商名称', '价税合计', '应收到期日']],
  [[' Ｃｕｓｔｏｍｅｒ ', 'Amount*', 'Due date:']],
])('the headings %p are recognised', (headings) => {
  const book = read([headings, row]);
  expect([book.customers, [...book.amount], [...book.dueDate]]).toEqual([['Hill'], [100], [45658]]);
});

test('columns may stand in any order, extra ones are passed over', () => {
  const book = read([
    ['Remarks', 'Due date', 'Colour', 'Amount', 'Customer'],
    ['-', 45658, 'red', 100, 'Hill'],
  ]);
  expect([book.customers, book.amount[0], book.dueDate[0]]).toEqual([['Hill'], 100, 45658]);
});

test('a title above the headings does no harm, and rows are counted in the range as given', () => {
  const book = read([
    ['Receivables 2025', null, null],
    [null, null, null],
    ['Customer', 'Amount', 'Due date'],
    row,
    ['Hill', 'n/a', 45658],
  ]);
  expect(book.headingRow).toBe(2);
  expect(book.problems.get(1)!.message).toBe('Receivables row 5, "Amount": expected an amount, found "n/a".');
});

test('an amount that cannot be read is told with row, heading and what was found, in both languages', () => {
  const cells = [['Customer', 'Amount', 'Due date'], ...Array.from({ length: 12 }, () => row), ['Hill', 'n/a', 45658]];
  const problem = read(cells).problems.get(12)!;
  expect(problem.message).toBe('Receivables row 14, "Amount": expected an amount, found "n/a".');
  expect(problem.in('zh')).toBe('应收账款第 14 行 “Amount”：应为金额，实为“n/a”。');
});

test('a bad row spoils its own customer only', () => {
  const book = read([
    ['Customer', 'Amount', 'Due date'],
    ['Hill', '#N/A', 45658],
    ['Dale', 5, 45658],
    [{ error: '#REF!' }, 5, 45658],
    [null, 5, 45658],
    ['Dale', 5, null],
  ]);
  expect([...book.customer]).toEqual([-1, 1, -1, -1, -1]);
  expect([...book.customerOfProblem]).toEqual([
    [0, 0],
    [4, 1],
  ]);
  expect([2, 3, 4].map((entry) => book.problems.get(entry)!.message)).toEqual([
    'Receivables row 4, "Customer": expected a customer, found "#REF!".',
    'Receivables row 5, "Customer": expected a customer, found nothing.',
    'Receivables row 6, "Due date": expected a date, found nothing.',
  ]);
});

test('blank rows stay where they are, whether blank is nothing, empty text or 0', () => {
  for (const blank of [null, '', 0, undefined]) {
    const book = read([
      ['Customer', 'Amount', 'Due date', 'Paid date'],
      row,
      [blank, blank, blank, blank],
      ['Dale', 1, 45658, blank],
    ]);
    expect([[...book.customer], book.problems.size, Number.isNaN(book.paidDate[2])]).toEqual([[0, -1, 1], 0, true]);
  }
});

test('ids are texts: leading zeros are kept, 123 as a number and as a text is one customer', () => {
  const book = read([
    ['Customer', 'Amount', 'Due date'],
    ['00123', 1, 45658],
    [123, 1, 45658],
    ['123', 1, 45658],
    ['１２３', 1, 45658],
    ['=123', 1, 45658],
  ]);
  expect([book.customers, [...book.customer]]).toEqual([
    ['00123', '123', '=123'],
    [0, 1, 1, 1, 2],
  ]);
});

test('a range without its headings is refused with the way out', () => {
  expect(refusal([row, row]).message).toBe(
    'no heading row found: take the headings (Customer, Amount, Due date) into the range; for an Excel table write Receivables[#All].',
  );
  expect([refusal([row]).in('zh'), refusal([row]).kind]).toEqual([
    '没有找到标题行：请把标题（客户、金额、到期日）选入区域；Excel 表格请写 Receivables[#All]。',
    'invalid',
  ]);
});

test('a column that is needed and missing is asked for by name', () => {
  expect(
    refusal([
      ['Customer', 'Amount'],
      ['Hill', 1],
    ]).message,
  ).toBe('Receivables: no column "Due date" found.');
});

test('two columns of one meaning are refused, both named', () => {
  expect(
    refusal([
      ['Customer', 'Amount', 'Due date', 'Invoice amount'],
      [...row, 3],
    ]).message,
  ).toBe(
    'Receivables: two columns mean Amount, "Amount" and "Invoice amount", and differ: name the one that counts in a Mapping range, beside "Amount".',
  );
});

test('an id beside a name is the customer', () => {
  expect(
    read([
      ['Customer', 'Customer ID', 'Amount', 'Due date'],
      ['Hill & Co', '007', 1, 45658],
    ]).customers,
  ).toEqual(['007']);
});

test("a heading of the user's own is read where a Mapping names it", () => {
  const mapping = new Map([
    ['wer', 'Customer'],
    ['betrag', 'Amount'],
  ]);
  expect(read([['Wer', 'Betrag', 'Due date'], row], mapping).customers).toEqual(['Hill']);
});

test('two currencies are refused with both named, in a column or beside the amounts', () => {
  const headings = ['Customer', 'Amount', 'Due date', 'Currency'];
  expect(refusal([headings, [...row, 'EUR'], [...row, 'EUR'], [...row, '美元']]).message).toBe(
    'two currencies, EUR (Receivables row 2) and USD (Receivables row 4): give their exchange rates (rates), or convert to one first.',
  );
  expect(refusal([headings.slice(0, 3), ['Hill', '€5', 45658], ['Hill', '$5', 45658]]).message).toContain('EUR');
  expect(read([headings, ['Hill', '¥5', 45658, 'JPY'], [...row, 'JPY']]).currency).toBe('JPY');
  expect(refusal([headings, [...row, 'ABC']]).message).toBe(
    'Receivables row 2, "Currency": expected a currency, found "ABC".',
  );
  expect(read([headings, [...row, 'RMB'], [...row, null], [...row, '人民币']]).currency).toBe('CNY');
});

test.each([
  [
    ['2025-03-04', '2025/3/5'],
    [45720, 45721],
  ],
  [
    ['13/03/2025', '04/03/2025'],
    [45729, 45720],
  ],
  [
    ['03/13/2025', '03/04/2025'],
    [45729, 45720],
  ],
  [
    ['5/5/2025', '6/6/2025'],
    [45782, 45814],
  ],
  [
    [45720, '2025年3月5日'],
    [45720, 45721],
  ],
])('the dates %p are read as %p', (texts, serials) => {
  const book = read([['Customer', 'Amount', 'Due date'], ...texts.map((text) => ['Hill', 1, text])]);
  expect([...book.dueDate]).toEqual(serials);
});

test('dates that two orders fit are refused with the first ambiguous row', () => {
  const cells = [
    ['Customer', 'Amount', 'Due date'],
    ['Hill', 1, '5/5/2025'],
    ['Hill', 1, '3/4/2025'],
  ];
  expect(refusal(cells).message).toBe(
    'Receivables row 3, "Due date": expected a date that can be read in one way only (2025-03-04), found "3/4/2025".',
  );
});

test('dates that no single order fits are refused at the row that breaks it', () => {
  const cells = [
    ['Customer', 'Amount', 'Due date'],
    ['Hill', 1, '13/5/2025'],
    ['Hill', 1, '5/14/2025'],
  ];
  expect(refusal(cells).message).toContain('Receivables row 3, "Due date"');
});

test('yes disputes the whole invoice, an amount only that part; a bare yes is insolvent on the day asked for', () => {
  const book = read([
    ['Customer', 'Amount', 'Due date', 'Disputed', 'Disputed amount', 'Insolvent'],
    ['Hill', 100, 45658, '是', null, 'yes'],
    ['Hill', 100, 45658, 'yes', 30, 45700],
    ['Hill', 100, 45658, null, 20, '否'],
  ]);
  expect([...book.disputed]).toEqual([100, 30, 20]);
  expect([...book.insolvent!]).toEqual([Infinity, 45700, NaN]);
});

test('a limit of 0 is not given, nil is no cover', () => {
  const book = read([
    ['Customer', 'Amount', 'Due date', 'Credit limit'],
    [...row, 0],
    [...row, '无额度'],
    [...row, 50],
  ]);
  expect([...book.creditLimit!]).toEqual([NaN, 0, 50]);
});

test('in a workbook of 1904 serials move by 1,462 days, text dates do not', () => {
  const book = read(
    [
      ['Customer', 'Amount', 'Due date'],
      ['Hill', 1, 44196],
      ['Hill', 1, '2025-01-01'],
    ],
    new Map(),
    true,
  );
  expect([...book.dueDate]).toEqual([45658, 45658]);
});
