import { openBalance } from '../../src/engine/ledger';
import { Problem } from '../../src/engine/problem';
import { nameBeside } from '../../src/workbook/ranges/nameBeside';
import { readReceivables } from '../../src/workbook/ranges/receivables';
import { checked } from '../../src/workbook/report/checked';
import { day, sheetRows, type Rows } from './sheetRows';

const asOf = day('2025-06-30');

const read = (rows: Rows, mapping: Readonly<Record<string, string>> = {}) =>
  readReceivables(sheetRows(rows), { date1904: false, mapping: new Map(Object.entries(mapping)), asOf });
const hurdlesOf = (rows: Rows) =>
  checked((refuse) => readReceivables(sheetRows(rows), { date1904: false, mapping: new Map(), asOf, refuse })).hurdles;

/** What each customer owes, by the name that the answer shows. */
function owed(book: ReturnType<typeof read>) {
  const sums = new Map<string, number>();
  for (let entry = 0; entry < book.count; entry++) {
    if (book.customer[entry]! < 0) continue;
    const name = nameBeside(book, entry) || book.customers[book.customer[entry]!]!;
    sums.set(name, Math.round(((sums.get(name) ?? 0) + openBalance(book, entry, asOf)) * 100) / 100);
  }
  return Object.fromEntries(sums);
}

const said = (book: ReturnType<typeof read>, weight: 'said' | 'doubt') =>
  book.remarks.filter((remark) => remark.weight === weight).map(({ sentence }) => sentence.en);

/** Layouts as people print them in other languages and programs than the first sixteen; sums added up by hand. */
// prettier-ignore
const exports: readonly (readonly [what: string, owed: Readonly<Record<string, number>>, rows: Rows])[] = [
  ['Sage, French: Reste dû', { 'Boulangerie Dupont': 1000, 'Garage Léger': 980.5 }, [
    ['Balance âgée clients'], ['Au 30/06/2025'], [],
    ['Code client', 'Nom du client', 'N° facture', 'Date facture', 'Échéance', 'Montant TTC', 'Réglé', 'Reste dû'],
    ['C1', 'Boulangerie Dupont', 'F1', '02/05/2025', '01/06/2025', '1 250,00', '250,00', '1 000,00'],
    ['C2', 'Garage Léger', 'F2', '15/06/2025', '15/07/2025', '980,50', '0,00', '980,50'],
    ['Total général', '', '', '', '', '2 230,50', '250,00', '1 980,50'],
  ]],
  ['Spanish: Pendiente de cobro', { 'Panadería Sol': 1000, 'Taller Luna': 980.5 }, [
    ['Cliente', 'Nº factura', 'Fecha factura', 'Vencimiento', 'Importe', 'Cobrado', 'Pendiente de cobro'],
    ['Panadería Sol', 'F1', '02/05/2025', '01/06/2025', '1.250,00', '250,00', '1.000,00'],
    ['Taller Luna', 'F2', '15/06/2025', '15/07/2025', '980,50', '0,00', '980,50'],
    ['Total', '', '', '', '2.230,50', '250,00', '1.980,50'],
  ]],
  ['German open items, S and H behind the amounts', { Müller: 1000, Bäcker: 980.5 }, [
    ['OPOS-Liste Debitoren'], ['Stand: 30.06.2025'], [],
    ['Konto', 'Kontobezeichnung', 'Rechnungs-Nr.', 'Fällig', 'OP-Betrag'],
    ['10001', 'Müller', 'RE-1', '01.06.2025', '1.250,00 S'], ['10001', 'Müller', 'GS-1', '13.06.2025', '250,00 H'],
    ['10002', 'Bäcker', 'RE-2', '01.07.2025', '980,50 S'],
    ['Summe', '', '', '', '1.980,50 S'],
  ]],
  ['A pivot table in tabular form', { 'Harbour Foods': 900, 'Hill & Co': 800 }, [
    ['Customer', 'Invoice', 'Due date', 'Sum of Amount', 'Sum of Open Balance'],
    ['Harbour Foods', '101', '2025-05-31', 1000, 400], ['', '102', '2025-07-31', 500, 500],
    ['Harbour Foods Total', '', '', 1500, 900],
    ['Hill & Co', '103', '2025-05-31', 800, 800], ['Hill & Co Total', '', '', 800, 800],
    ['Grand Total', '', '', 2300, 1700],
  ]],
  ['数据透视表', { 甲公司: 900, 乙公司: 800 }, [
    ['客户', '发票号', '到期日', '求和项:发票金额', '求和项:余额'],
    ['甲公司', '101', '2025-05-31', 1000, 400], ['', '102', '2025-07-31', 500, 500], ['甲公司 汇总', '', '', 1500, 900],
    ['乙公司', '103', '2025-05-31', 800, 800], ['乙公司 汇总', '', '', 800, 800],
    ['总计', '', '', 2300, 1700],
  ]],
  ['用友 应收账龄分析：两行标题，金额与占比并列', { 甲公司: 1000, 乙公司: 500 }, [
    ['应收账龄分析'], ['截止日期：2025-06-30', '', '', '币种：人民币'],
    ['客户', '', '本币余额', '账期内', '', '1-30', '', '31-60', '', '61以上', ''],
    ['编号', '名称', '', '本币金额', '%', '本币金额', '%', '本币金额', '%', '本币金额', '%'],
    ['001', '甲公司', 1000, 400, 40, 300, 30, 200, 20, 100, 10],
    ['002', '乙公司', 500, 500, 100, 0, 0, 0, 0, 0, 0],
    ['合计', '', 1500, 900, 60, 300, 20, 200, 13.33, 100, 6.67],
  ]],
  ['Odoo, Aged Receivable: the account is not the customer', { 'Azure Interior': 1250, 'Deco Addict': 80 }, [
    ['Aged Receivable'], ['As of 06/30/2025'], [],
    ['', 'Invoice Date', 'Amount Currency', 'Currency', 'Account', 'At Date', '1-30', '31-60', '61-90', 'Older', 'Total'],
    ['Azure Interior', '', '', '', '', 0, 1000, 0, 0, 250, 1250],
    ['INV/2025/0001', '05/22/2025', 1000, 'USD', '121000', '', 1000, '', '', '', 1000],
    ['INV/2025/0002', '01/22/2025', 250, 'USD', '121000', '', '', '', '', 250, 250],
    ['Deco Addict', '', '', '', '', 0, 80, 0, 0, 0, 80],
    ['INV/2025/0003', '05/23/2025', 80, 'USD', '121000', '', 80, '', '', '', 80],
    ['Total', '', '', '', '', 0, 1080, 0, 0, 250, 1330],
  ]],
  ['Odoo, the list of invoices: drafts and cancelled ones do not count', { Azure: 400, Deco: 500 }, [
    ['Number', 'Invoice Partner Display Name', 'Invoice/Bill Date', 'Due Date', 'Untaxed Amount', 'Total', 'Amount Due', 'Payment Status', 'Status'],
    ['INV/1', 'Azure', '2025-05-02', '2025-06-01', 840.34, 1000, 400, 'Partially Paid', 'Posted'],
    ['INV/2', 'Deco', '2025-06-05', '2025-07-05', 420.17, 500, 500, 'Not Paid', 'Posted'],
    ['INV/3', 'Deco', '2025-06-05', '2025-07-05', 420.17, 500, 500, 'Not Paid', 'Draft'],
    ['INV/4', 'Deco', '2025-06-05', '2025-07-05', 420.17, 500, 500, 'Not Paid', 'Cancelled'],
  ]],
  ['Sage, periods whose bounds stand above', { 'ABS Garages Ltd': 2500 }, [
    ['Aged Debtors Analysis (Summary)'], ['Report Date: 30/06/2025'],
    ['Period 1: 1-30 days, Period 2: 31-60 days, Period 3: 61-90 days'],
    ['A/C', 'Name', 'Balance', 'Future', 'Current', 'Period 1', 'Period 2', 'Period 3', 'Older'],
    ['ABS001', 'ABS Garages Ltd', '2,500.00', '0.00', '1,000.00', '700.00', '500.00', '300.00', '0.00'],
  ]],
  ['金蝶 明细账：期初余额与逐行余额', { 甲公司: 1200 }, [
    ['日期', '凭证字号', '摘要', '到期日', '借方', '贷方', '方向', '余额'],
    ['客户：甲公司'],
    ['2025-01-01', '', '期初余额', '2025-01-01', '', '', '借', 1000],
    ['2025-02-01', '记-1', '销售', '2025-03-01', 500, '', '借', 1500],
    ['2025-03-01', '记-2', '收款', '', '', 300, '借', 1200],
    ['', '', '本期合计', '', 500, 300, '借', 1200],
  ]],
  ['Marks of nothing among what was paid', { A: 1000, B: 500, C: 100 }, [
    ['Customer', 'Invoice', 'Due date', 'Amount', 'Paid', 'Open'],
    ['A', '1', '2025-05-31', 1000, 'nil', 1000], ['B', '2', '2025-06-15', 500, '无', 500], ['C', '3', '2025-06-15', 100, '—', 100],
  ]],
];

test.each(exports)('%s', (_, right, rows) => {
  const book = read(rows);
  expect([owed(book), [...book.problems], said(book, 'doubt').filter((one) => !/^Due dates? /.test(one))]).toEqual([
    right,
    [],
    [],
  ]);
});

describe('an amount that no dictionary knows beside the amounts', () => {
  const rows: Rows = [
    ['Customer', 'Invoice', 'Due date', 'Amount', 'Yet to come'],
    ['A', '1', '2025-05-31', 1000, 400],
    ['B', '2', '2025-07-31', 500, 500],
  ];

  test('may be what is open: asked, with the column, instead of taking too much', () => {
    expect(hurdlesOf(rows).map(({ problem, at, remedy }) => [problem.in('en'), at, remedy])).toEqual([
      [
        'Receivables row 1: "Yet to come" is not known, and its figures are the whole or a part of "Amount": if it is what is still open or was paid, "Amount" is too much. Write Open, Paid or Credited beside it in a Mapping range, or – if it is neither.',
        { row: 0, column: 4 },
        { what: 'meaning', heading: 'Yet to come', keys: ['open', 'paid', 'credited'] },
      ],
    ]);
    expect(() => read(rows)).toThrow(Problem);
  });

  test('is what the user says it is', () => {
    expect(owed(read(rows, { yettocome: 'Open' }))).toEqual({ A: 400, B: 500 });
    expect(owed(read(rows, { yettocome: 'Paid' }))).toEqual({ A: 600, B: 0 });
    expect(owed(read(rows, { yettocome: '–' }))).toEqual({ A: 1000, B: 500 });
  });

  test('is nobody’s question where it is larger, a text, the same, or what follows from paid anyway', () => {
    const beside = (heading: string, first: unknown, second: unknown) =>
      rows.map((row, at) => [...row.slice(0, 4), ...[[heading], [first], [second]][at]!]);
    const harmless = [1200, 500, 'A-1', 'A-2', 1000, 500, 19, 19];
    for (let at = 0; at < harmless.length; at += 2)
      expect(hurdlesOf(beside('Yet to come', harmless[at], harmless[at + 1]))).toEqual([]);
    expect(
      hurdlesOf([
        [...rows[0]!.slice(0, 4), 'Paid', 'Yet to come'],
        ['A', '1', '2025-05-31', 1000, 600, 400],
        ['B', '2', '2025-07-31', 500, 0, 500],
      ]),
    ).toEqual([]);
  });

  test('two that make the amount together are asked for', () => {
    const two = [
      [...rows[0]!.slice(0, 4), 'Gone', 'Yet to come'],
      ['A', '1', '2025-05-31', 1000, 600, 400],
    ];
    expect(hurdlesOf(two).map(({ at }) => at!.column)).toEqual([4, 5]);
  });
});

test('periods whose bounds stand nowhere are refused once, with what to do, and nothing is said of buckets that are none', () => {
  const sage = exports.find(([what]) => what.startsWith('Sage, periods'))![2].filter((_, row) => row !== 2);
  expect(hurdlesOf(sage).map(({ problem, remedy }) => [problem.in('en'), remedy])).toEqual([
    [
      'Receivables: nothing says how many days "Period 1", "Period 2", "Period 3" span: write it beside each of them in a Mapping range, such as 1-30, or in a line above the table, such as “Period 1: 1-30 days”.',
      { what: 'span', heading: 'Period 1' },
    ],
  ]);
  const mapping = { period1: '1-30', period2: '31-60', period3: '61-90' };
  expect(owed(read(sage, mapping))).toEqual({ 'ABS Garages Ltd': 2500 });
});

test('drafts and what was brought forward are told', () => {
  const book = (what: string) => read(exports.find(([name]) => name.includes(what))![2]);
  expect(said(book('drafts'), 'said')).toContain(
    '2 rows are drafts, void or written off and do not count (first Receivables row 4).',
  );
  expect(said(book('明细账'), 'said')).toContain(
    'Receivables row 3 brings a balance of 1000 forward; it counts as an amount of its own.',
  );
});
