import { owedIn } from './owedIn';
import { readReceivables } from '../../src/workbook/ranges/receivables';
import { day, sheetRows, type Rows } from './sheetRows';

const asOf = day('2026-06-30');
const doubts = (rows: Rows) =>
  readReceivables(sheetRows(rows), { date1904: false, mapping: new Map(), asOf })
    .remarks.filter(({ weight }) => weight === 'doubt')
    .map(({ sentence }) => sentence.en);

const odooHeadings = ['', 'Journal', 'Account', 'Ref', 'Due Date', 'Matching', 'Debit', 'Credit', 'Balance'];

describe('Odoo 17, partner ledger: a balance that runs on under the row of a partner', () => {
  // prettier-ignore
  const rows = [
    odooHeadings,
    ['Harbour Foods','','','','','',1300,400,900],
    ['2026-04-10','INV','400000','INV/2026/0001','2026-05-10','',1000,'',1000],
    ['2026-05-20','BNK1','400000','BNK/2026/01','2026-05-20','','',400,600],
    ['2026-06-20','INV','400000','INV/2026/0002','2026-07-20','',300,'',900],
    ['Hill & Co','','','','','',300,'',300],
    ['2026-06-20','INV','400000','INV/2026/0003','2026-07-20','',300,'',300],
    ['Total','','','','','',1600,400,1200],
  ];

  test('Harbour Foods owes 1,000 − 400 + 300, Hill & Co 300, and there is nothing to doubt', () => {
    expect(owedIn(rows, asOf)).toEqual({ owed: { 'Harbour Foods': 900, 'Hill & Co': 300 }, customers: 2, unread: [] });
    expect(doubts(rows)).toEqual([]);
  });

  test('what was brought forward has no due date: that row is told, and his others are his', () => {
    const opening = [
      ...rows.slice(0, 1),
      ['Harbour Foods', '', '', '', '', '', 1500, 400, 1100],
      ['Initial Balance', '', '', '', '', '', 200, '', 200],
      ...rows.slice(2, 5).map((row) => [...row.slice(0, 8), Number(row[8]) + 200]),
      ...rows.slice(5, 7),
    ];
    expect(owedIn(opening, asOf)).toEqual({
      owed: { 'Harbour Foods': 900, 'Hill & Co': 300 },
      customers: 2,
      unread: ['Receivables row 3, "Due Date": expected a date, found nothing.'],
    });
  });
});
