import { isCovered } from '../../../src/taskpane/port/isCovered';
import type { Block, Rectangle } from '../../../src/taskpane/port/spreadsheet';
import { rolesOf } from '../../../src/taskpane/reading/roles';

function block(sheet: string, head: Rectangle): Block {
  const columns = Math.max(...head.map((row) => row.length));
  return { reference: sheet, kind: 'used', label: sheet, sheet, address: 'A1', rows: head.length, columns, head };
}

/** The sheets that look like customers, and those that look like a ledger. */
function told(sheets: Readonly<Record<string, Rectangle>>) {
  const { customers, receivables } = rolesOf(Object.entries(sheets).map(([name, head]) => block(name, head)));
  return [customers.map(({ sheet }) => sheet), receivables.map(({ sheet }) => sheet)];
}

test.each<[string, Rectangle]>([
  [
    'a due date under a heading of one’s own',
    [
      ['Customer', 'Invoice', 'Amount', 'Zahltag'],
      ['Dale', '7', 10, 46100],
    ],
  ],
  [
    'amounts under a heading of one’s own',
    [
      ['Customer', 'Invoice no', 'Due date', 'Wert EUR-Teil'],
      ['Dale', '7', 46100, 10],
    ],
  ],
  [
    'two columns of due dates that differ',
    [
      ['Customer', 'Amount', 'Due date', 'Maturity'],
      ['Dale', 10, 46100, 46110],
    ],
  ],
  [
    'a report with customers above their invoices',
    [['Open Invoices'], [], ['', 'Date', 'Num', 'Due date', 'Open balance'], ['Dale'], ['', 46000, '7', 46100, 10]],
  ],
  [
    '应收明细，到期日的标题不认识',
    [
      ['往来单位名称', '单据编号', '业务日期', '尚未收款金额', '约定回款日'],
      ['北岸', 'AR7', 46000, 10, 46100],
    ],
  ],
])('%s does not hide a ledger, and it is not taken for customers', (_, head) => {
  expect(told({ Sheet1: head })).toEqual([[], ['Sheet1']]);
});

test.each<[string, Rectangle]>([
  [
    'a list with terms and limits',
    [
      ['Customer ID', 'Name', 'Country', 'Credit limit', 'Terms'],
      ['C1', 'Dale', 'FR', 10, 30],
    ],
  ],
  [
    'a list with terms and a balance',
    [
      ['Customer', 'Country', 'Grade', 'Terms', 'Credit limit', 'Balance'],
      ['Dale', 'FR', 'A', 30, 10, 5],
    ],
  ],
  [
    'numbers and names alone',
    [
      ['Customer ID', 'Name'],
      ['C1', 'Dale'],
    ],
  ],
])('%s is one of customers', (_, head) => {
  expect(told({ Sheet1: head })).toEqual([['Sheet1'], []]);
});

test.each<[string, Rectangle]>([
  [
    'balances by age',
    [
      ['Customer no', 'Name', 'Balance due', 'Current', '1-30', '31-60'],
      ['C1', 'Dale', 10, 5, 5, 0],
    ],
  ],
  [
    'orders without a price',
    [
      ['Customer', 'Name', 'Order', 'Item', 'Quantity'],
      ['C1', 'Dale', 10, 'Bolt', 5],
    ],
  ],
])('%s say nothing of the customers themselves', (_, head) => {
  expect(told({ Sheet1: head })[0]).toEqual([]);
});

test('a small named list does not hide the ledger that it stands on; a table that is the sheet does', () => {
  expect(isCovered('A1:H400', ['J2:J6'])).toBe(false);
  expect(isCovered('A1:H400', ['A4:H400'])).toBe(true);
  expect(isCovered('A1:H10', ['A1:D10', 'F1:H10'])).toBe(true);
  expect(isCovered('A1:A1', ['A1'])).toBe(true);
});
