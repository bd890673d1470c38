import { ageing } from '../../../src/functions/catalogue/ageing';
import { bookCheck } from '../../../src/functions/catalogue/bookCheck';
import { invoke } from '../../../src/functions/invoke';

const day = '2026-03-31';

const owed = async (rows: readonly (readonly unknown[])[]) =>
  Object.fromEntries((await invoke(ageing, [rows, day])).slice(1).map((row) => [row[0], row.at(-1)]));

const byLine = [
  [
    'ContactName',
    'InvoiceNumber',
    'InvoiceDate',
    'DueDate',
    'Total',
    'InvoiceAmountDue',
    'Description',
    'Quantity',
    'UnitAmount',
    'LineAmount',
  ],
  ['Brook Bakery', 'INV-7', '2 Jan 2026', '1 Feb 2026', 900, 750, 'Flour', 10, 60, 600],
  ['Brook Bakery', 'INV-7', '2 Jan 2026', '1 Feb 2026', 900, 750, 'Sugar', 5, 60, 300],
  ['Vale Tools', 'INV-8', '3 Jan 2026', '2 Feb 2026', 410, 410, 'Saws', 1, 410, 410],
];

test('an export with a row for each line counts each invoice once, and says so', async () => {
  expect(await owed(byLine)).toEqual({ 'Brook Bakery': 750, 'Vale Tools': 410, Total: 1160 });
  const said = (await invoke(bookCheck, [byLine])).map((row) => String(row[1])).join('\n');
  expect(said).toContain('repeats the invoice’s amounts: 1 further rows are not counted (the first is row 3).');
});

test('按明细行导出的中文应收单，每张单据只计一次', async () => {
  const rows = [
    ['客户', '单据编号', '开票日期', '到期日', '价税合计', '未收金额', '物料名称', '数量'],
    ['华东贸易', 'AR01', '2026-01-02', '2026-02-01', 1000, 800, '钢管', 5],
    ['华东贸易', 'AR01', '2026-01-02', '2026-02-01', 1000, 800, '钢板', 2],
  ];
  expect(await owed(rows)).toEqual({ 华东贸易: 800, 合计: 800 });
});

test('rows that agree count twice where nothing speaks of lines, and lines with amounts of their own are all counted', async () => {
  const twice = [
    ['Customer', 'Invoice', 'Due date', 'Amount'],
    ['Brook Bakery', '7', '2026-02-01', 750],
    ['Brook Bakery', '7', '2026-02-01', 750],
  ];
  expect(await owed(twice)).toEqual({ 'Brook Bakery': 1500, Total: 1500 });
  const own = [
    ['Customer', 'Invoice', 'Due date', 'Amount', 'Quantity'],
    ['Brook Bakery', '7', '2026-02-01', 600, 10],
    ['Brook Bakery', '7', '2026-02-01', 300, 5],
  ];
  expect(await owed(own)).toEqual({ 'Brook Bakery': 900, Total: 900 });
  const alike = [...own, ['Vale Tools', '8', '2026-02-01', 50, 1], ['Vale Tools', '8', '2026-02-01', 50, 1]];
  expect(await owed(alike)).toEqual({ 'Brook Bakery': 900, 'Vale Tools': 100, Total: 1000 });
});
