import { openBalance } from '../../src/engine/ledger';
import { readReceivables } from '../../src/workbook/ranges/receivables';
import { sheetRows, day, type Rows } from './sheetRows';

const asOf = day('2026-06-30');
const read = (rows: Rows) => readReceivables(sheetRows(rows), { date1904: false, mapping: new Map(), asOf });

function owed(rows: Rows) {
  const book = read(rows);
  const sums = new Map<string, number>();
  for (let entry = 0; entry < book.count; entry++) {
    const name = book.customers[book.customer[entry]!];
    if (name !== undefined) sums.set(name, (sums.get(name) ?? 0) + openBalance(book, entry, asOf));
  }
  return Object.fromEntries(sums);
}

test('headings, totals, day, unit and currency are known as Taiwan writes them', () => {
  const rows = [
    ['應收帳款帳齡分析表'],
    ['公司名稱：台灣積體電路'],
    ['截止日期：2026/06/30', '', '單位：新台幣千元'],
    ['客戶名稱', '發票號碼', '發票日期', '到期日', '應收金額', '已收金額', '未收餘額'],
    ['華碩電腦', 'AB1', '2026/04/01', '2026/05/01', 100, 40, 60],
    ['鴻海', 'AB2', '2026/04/01', '2026/06/01', 200, 0, 200],
    ['合計', '', '', '', 300, 40, 260],
  ];
  expect(owed(rows)).toEqual({ 華碩電腦: 60_000, 鴻海: 200_000 });
  expect([read(rows).currency, read(rows).title.company?.value]).toEqual(['TWD', '台灣積體電路']);
});

test('a summarised ageing in Hong Kong writing: 單位：元 is no renminbi', () => {
  const rows = [
    ['帳齡分析'],
    ['截止日期：2026/06/30', '單位：元'],
    ['客戶名稱', '未到期', '1-30天', '31-60天', '90天以上', '合計'],
    ['華碩', 10, 20, 0, 5, 35],
    ['鴻海', 0, 0, 7, 0, 7],
    ['總計', 10, 20, 7, 5, 42],
  ];
  expect(owed(rows)).toEqual({ 華碩: 35, 鴻海: 7 });
  expect([read(rows).currency, read(rows).title.company]).toEqual([null, null]);
});

test('萬元 in a heading is a unit and no currency; 貸 and 貸項通知單 are credits', () => {
  const rows = [
    ['客戶', '單據類型', '單據日期', '到期日', '借貸', '金額（萬元）'],
    ['甲', '發票', '2026-04-01', '2026-05-01', '借', 1.5],
    ['甲', '貸項通知單', '2026-04-01', '', '貸', 0.5],
  ];
  expect(owed(rows)).toEqual({ 甲: 10_000 });
  expect(read(rows).currency).toBeNull();
});
