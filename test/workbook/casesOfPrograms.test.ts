import { ageing } from '../../src/functions/catalogue/ageing';
import { invoke } from '../../src/functions/invoke';
import { day, sheetRows, type Rows } from './sheetRows';

const asOf = day('2026-03-31');
type Export = readonly [program: string, owed: Readonly<Record<string, number>>, rows: Rows];

/** What AGEING says each customer owes; a text like 2026-01-30 is a real day of the sheet. */
async function owedIn(rows: Rows) {
  const cells = sheetRows(rows);
  const answer = await invoke(ageing, [cells, asOf]);
  return Object.fromEntries(
    answer
      .slice(1, -1)
      .map((row) => [row[0], row.at(-1) instanceof Error ? (row.at(-1) as Error).message : row.at(-1)]),
  );
}

/** One small invented export a program, and what each customer owes in it, added up by hand. */
// prettier-ignore
const exports: readonly Export[] = [
  ['SAP FBL5N: icons, days of arrears, one sum a currency', { '200451': 1550, '200788': 910 }, [
    ['Cleared/open items symbol', 'Account', 'Document Number', 'Document Type', 'Document Date', 'Net due date symbol', 'Net due date', 'Arrears after net due date', 'Amount in local currency', 'Local Currency', 'Dunning Level'],
    ['@5C@', '200451', '1800000511', 'RV', '20260102', '@1B@', '20260201', '58', '2,000.00', 'EUR', '1'],
    ['@5C@', '200451', '1400000007', 'DZ', '20260205', '@1B@', '20260205', '54', '450.00-', 'EUR', ''],
    ['@5C@', '200788', '1800000530', 'RV', '20260325', '@1B@', '20260424', '24-', '910.00', 'EUR', ''],
    ['', '', '', '', '', '', '', '', '2,460.00', 'EUR', ''],
  ]],
  ['SAP FBL5N: one sum a document currency, amounts in local currency', { '200451': 1550, '200788': 910 }, [
    ['Account', 'Document Number', 'Document Type', 'Document Date', 'Net due date', 'Amount in doc. curr.', 'Document currency', 'Amount in local currency', 'Local Currency'],
    ['200451', '1800000511', 'RV', '2026-01-02', '2026-02-01', 2200, 'USD', 2000, 'EUR'],
    ['200451', '1400000007', 'DZ', '2026-02-05', '2026-02-05', -495, 'USD', -450, 'EUR'],
    ['200788', '1800000530', 'RV', '2026-03-25', '2026-04-24', 910, 'EUR', 910, 'EUR'],
    ['', '', '', '', '', 910, 'EUR', 910, 'EUR'],
    ['', '', '', '', '', 1705, 'USD', 1550, 'EUR'],
  ]],
  ['SAP S/4, Manage Customer Line Items', { '200451': 1550, '200788': 910 }, [
    ['Customer', 'Journal Entry', 'Type', 'Document Date', 'Posting', 'Net due', 'Amount (CoCode Crcy)', 'Company Code Currency', 'Amount (Tran Cur.)', 'Transaction Currency', 'Status'],
    ['200451', '1800000511', 'RV', '2026-01-02', '2026-01-03', '2026-02-01', 2000, 'EUR', 2200, 'USD', 'Open'],
    ['200451', '1600000044', 'DG', '2026-02-05', '2026-02-05', '2026-02-05', -450, 'EUR', -495, 'USD', 'Open'],
    ['200788', '1800000530', 'RV', '2026-03-25', '2026-03-25', '2026-04-24', 910, 'EUR', 910, 'EUR', 'Open'],
  ]],
  ['SAP, deutsch', { '200451': 1550, '200788': 910 }, [
    ['Debitor', 'Belegnummer', 'Belegart', 'Belegdatum', 'Buchungsdatum', 'Nettofälligkeit', 'Betrag in Hauswährung', 'Währung'],
    ['200451', '1800000511', 'RV', '02.01.2026', '03.01.2026', '01.02.2026', '2.000,00', 'EUR'],
    ['200451', '1600000044', 'DG', '05.02.2026', '05.02.2026', '', '450,00-', 'EUR'],
    ['200788', '1800000530', 'RV', '25.03.2026', '25.03.2026', '24.04.2026', '910,00', 'EUR'],
  ]],
  ['QuickBooks Online, grouped by customer', { 'Brook Bakery': 1350, 'Vale Tools': 820 }, [
    ['Mill Wholesale LLC'], ['Open Invoices'], ['As of March 31, 2026'], [],
    ['', 'Date', 'Transaction type', 'Num', 'Terms', 'Due date', 'Open balance'],
    ['Brook Bakery', '', '', '', '', '', ''],
    ['', '01/02/2026', 'Invoice', '311', 'Net 30', '02/01/2026', '750.00'],
    ['', '02/11/2026', 'Invoice', '340', 'Net 30', '03/13/2026', '600.00'],
    ['Total for Brook Bakery', '', '', '', '', '', '$1,350.00'],
    ['Vale Tools', '', '', '', '', '', ''],
    ['', '02/20/2026', 'Credit Memo', '12', '', '02/20/2026', '(90.00)'],
    ['', '03/25/2026', 'Invoice', '355', 'Net 30', '04/24/2026', '910.00'],
    ['Total for Vale Tools', '', '', '', '', '', '$820.00'],
    ['TOTAL', '', '', '', '', '', '$2,170.00'], [],
    ['Tuesday, Mar 31, 2026 04:10:55 PM GMT+8 - Accrual Basis'],
  ]],
  ['Xero, Aged Receivables Detail', { 'Brook Bakery': 1350, 'Vale Tools': 820 }, [
    ['Aged Receivables Detail'], ['Mill Wholesale Ltd'], ['As at 31 March 2026'], ['Ageing by due date'], [],
    ['Contact Account Number', 'Invoice Date', 'Due Date', 'Expected Date', 'Invoice Number', 'Invoice Reference', 'Current', '< 1 Month', '1 Month', '2 Months', '3 Months', 'Older', 'Total'], [],
    ['Brook Bakery'],
    ['', '2026-01-02', '2026-02-01', '', 'INV-7', '', 0, 0, 750, 0, 0, 0, 750],
    ['', '2026-02-11', '2026-03-13', '', 'INV-9', '', 0, 600, 0, 0, 0, 0, 600],
    ['Total Brook Bakery', '', '', '', '', '', 0, 600, 750, 0, 0, 0, 1350], [],
    ['Vale Tools'],
    ['', '2026-02-20', '', '', '', 'CN 12', 0, 0, -90, 0, 0, 0, -90],
    ['', '2026-03-25', '2026-04-24', '', 'INV-12', '', 910, 0, 0, 0, 0, 0, 910],
    ['Total Vale Tools', '', '', '', '', '', 910, 0, -90, 0, 0, 0, 820], [],
    ['Total', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0],
  ]],
  ['Xero, invoices as CSV', { 'Brook Bakery': 750, 'Vale Tools': 910 }, [
    ['ContactName', 'EmailAddress', 'InvoiceNumber', 'InvoiceDate', 'DueDate', 'InvoiceAmountDue'],
    ['Brook Bakery', 'pay@brook.example', 'INV-7', '2 Jan 2026', '1 Feb 2026', '750.00'],
    ['Vale Tools', '', 'INV-12', '25 Mar 2026', '24 Apr 2026', '910.00'],
  ]],
  ['Tally, bills receivable', { 'Brook Bakery': 128_500, 'Vale Tools': 91_000 }, [
    ['Mill Wholesale'], ['Bills Receivable'], ['Group : Sundry Debtors', '', '', '1-Jan-26 to 31-Mar-26'],
    ['Date', 'Ref. No.', "Party's Name", 'Opening', 'Pending', 'Due on', 'Overdue'],
    ['', '', '', 'Amount', 'Amount', '', 'by days'],
    ['2-Jan-2026', 'B-7', 'Brook Bakery', '2,00,000.00 Dr', '1,28,500.00 Dr', '1-Feb-2026', 58],
    ['25-Mar-2026', 'B-12', 'Vale Tools', '91,000.00 Dr', '91,000.00 Dr', '24-Apr-2026', ''],
    ['', '', '', '2,91,000.00 Dr', '2,19,500.00 Dr', '', ''],
  ]],
  ['ERPNext, Accounts Receivable', { 'C-07': 750, 'C-09': 800 }, [
    ['Posting Date', 'Party Type', 'Party', 'Voucher Type', 'Voucher No', 'Due Date', 'Invoiced Amount', 'Paid Amount', 'Credit Note', 'Outstanding Amount', 'Age (Days)', '0-30', '31-60', '121-Above', 'Currency'],
    ['2026-01-02', 'Customer', 'C-07', 'Sales Invoice', 'SI-07', '2026-02-01', 2000, 900, 350, 750, 58, 0, 750, 0, 'EUR'],
    ['', '', 'C-07', '', '', '', 2000, 900, 350, 750, '', 0, 750, 0, 'EUR'], [],
    ['2026-03-25', 'Customer', 'C-09', 'Sales Invoice', 'SI-09', '2026-04-24', 910, 0, 0, 910, 0, 910, 0, 0, 'EUR'],
    ['2026-03-20', 'Customer', 'C-09', 'Payment Entry', 'PE-02', '', 0, 110, 0, -110, 11, -110, 0, 0, 'EUR'],
    ['', '', 'C-09', '', '', '', 910, 110, 0, 800, '', 800, 0, 0, 'EUR'], [],
    ['', '', 'Total', '', '', '', 2910, 1010, 350, 1550, '', 800, 750, 0, ''],
  ]],
  ['ERPNext 中文', { 北岸面包: 750, 南坡五金: 910 }, [
    ['记帐日期', '往来单位类型', '往来单位', '凭证类型', '凭证编号', '到期日', '发票金额', '付款金额', '退款', '未付金额', '时间（天）', '0-30', '31-60', '币别'],
    ['2026-01-02', 'Customer', '北岸面包', 'Sales Invoice', 'SI-07', '2026-02-01', 2000, 900, 350, 750, 58, 0, 750, 'CNY'],
    ['2026-03-25', 'Customer', '南坡五金', 'Sales Invoice', 'SI-09', '2026-04-24', 910, 0, 0, 910, 0, 910, 0, 'CNY'],
  ]],
  ['Odoo (OCA), open items', { 'Brook Bakery': 750, 'Vale Tools': 910 }, [
    ['Open Items - Mill Wholesale - EUR'], [], ['Date at filter', 'Target moves filter'], ['31/03/2026', 'All posted entries'], [],
    ['1200 - Account Receivable'], ['Brook Bakery'],
    ['Date', 'Entry', 'Journal', 'Account', 'Partner', 'Ref - Label', 'Due date', 'Original', 'Residual'],
    ['2026-01-02', 'INV/7', 'INV', '1200', 'Brook Bakery', 'INV/7', '2026-02-01', 2000, 750],
    ['Brook Bakery', '', '', '', '', 'Partner ending balance', '', 2000, 750], [],
    ['Vale Tools'],
    ['Date', 'Entry', 'Journal', 'Account', 'Partner', 'Ref - Label', 'Due date', 'Original', 'Residual'],
    ['2026-03-25', 'INV/12', 'INV', '1200', 'Vale Tools', 'INV/12', '2026-04-24', 910, 910],
    ['Vale Tools', '', '', '', '', 'Partner ending balance', '', 910, 910],
  ]],
  ['Business Central, customer ledger entries', { '10000': 1550, '20000': 910 }, [
    ['Posting Date', 'Document Type', 'Document No.', 'Customer No.', 'Description', 'Currency Code', 'Original Amount', 'Amount (LCY)', 'Remaining Amount', 'Remaining Amt. (LCY)', 'Due Date', 'Open', 'Closed at Date'],
    ['2026-03-25', 'Invoice', 'PS-12', '20000', 'Order 9', '', 910, 910, 910, 910, '2026-04-24', 'Yes', ''],
    ['2026-02-05', 'Payment', 'RC-3', '10000', 'Payment', 'USD', -495, -450, -495, -450, '2026-02-05', 'Yes', ''],
    ['2026-01-02', 'Invoice', 'PS-7', '10000', 'Order 3', 'USD', 2750, 2500, 2200, 2000, '2026-02-01', 'Yes', ''],
  ]],
  ['金蝶云星空 应收款账龄分析表', { K01: 1550, K02: 910 }, [
    ['应收款账龄分析表'], ['结算组织：石桥商贸', '', '截止日期：2026年3月31日'],
    ['往来单位编码', '往来单位名称', '单据类型', '单据编号', '业务日期', '到期日', '尚未收款金额', '尚未收款金额(本位币)', '未到期', '1-60天', '币别', '本位币'],
    ['K01', '北岸面包', '标准应收单', 'AR07', '2026-01-02', '2026-02-01', 280, 2000, 0, 2000, '美元', '人民币'],
    ['K01', '北岸面包', '收款单', 'SK03', '2026-02-05', '', -63, -450, 0, -450, '美元', '人民币'],
    ['K01', '北岸面包(小计)', '', '', '', '', 217, 1550, 0, 1550, '', '人民币'],
    ['K02', '南坡五金', '标准应收单', 'AR12', '2026-03-25', '2026-04-24', 910, 910, 910, 0, '人民币', '人民币'],
    ['K02', '南坡五金(小计)', '', '', '', '', 910, 910, 910, 0, '', '人民币'],
    ['合计', '', '', '', '', '', 1127, 2460, 910, 1550, '', ''],
  ]],
  ['用友 U8 应收单据', { '001': 750, '002': 910 }, [
    ['单据类型', '单据号', '单据日期', '客户编码', '到期日', '币种名称', '汇率', '原币金额', '原币余额', '本币金额', '本币余额', '摘要'],
    ['销售专用发票', 'S07', '2026-01-02', '001', '2026-02-01', '人民币', 1, 2000, 750, 2000, 750, ''],
    ['销售普通发票', 'S12', '2026-03-25', '002', '2026-04-24', '人民币', 1, 910, 910, 910, 910, ''],
  ]],
  ['NetSuite, saved search', { 'Brook Bakery': 750, 'Vale Tools': 910 }, [
    ['Internal ID', 'Name', 'Document Number', 'Type', 'Date', 'Due Date', 'Amount (Transaction Total)', 'Amount Remaining', 'Days Open', 'Subsidiary'],
    [71, 'Brook Bakery', 'INV-7', 'Invoice', '2026-01-02', '2026-02-01', 2000, 750, 88, 'Mill'],
    [75, 'Vale Tools', 'INV-12', 'Invoice', '2026-03-25', '2026-04-24', 910, 910, 6, 'Mill'],
  ]],
  ['Busy and Vyapar', { 'Brook Bakery': 750, 'Vale Tools': 910 }, [
    ['Party Name', 'Bill No', 'Bill Date', 'Due Date', 'Bill Amt', 'Balance Due', 'Payment Status'],
    ['Brook Bakery', '7', '02-01-2026', '01-02-2026', 2000, 750, 'Partial'],
    ['Vale Tools', '12', '25-03-2026', '24-04-2026', 910, 910, 'Unpaid'],
  ]],
  ['Oracle Receivables 中文', { 北岸面包: 750, 南坡五金: 910 }, [
    ['客户名称', '发票编号', '事务处理日期', '到期日', 'GL 日期', '原始金额', '未付余额', '帐龄时段'],
    ['北岸面包', '7', '2026-01-02', '2026-02-01', '2026-01-03', 2000, 750, '31-60'],
    ['南坡五金', '12', '2026-03-25', '2026-04-24', '2026-03-25', 910, 910, '未到期'],
  ]],
  ['进销存核销表', { 北岸面包: 750, 南坡五金: 810 }, [
    ['客户名称', '单据编号', '单据日期', '到期日', '应收金额', '预收金额', '已核销金额', '未核销金额', '相关销售发货单据号'],
    ['北岸面包', 'X07', '2026-01-02', '2026-02-01', 2000, 0, 1250, 750, 'F7'],
    ['南坡五金', 'X12', '2026-03-25', '2026-04-24', 910, 0, 0, 910, 'F12'],
    ['南坡五金', 'Y03', '2026-03-20', '', 0, 300, 200, 100, ''],
    ['合计', '', '', '', 2910, 300, 1450, 1760, ''],
  ]],
];

test.each(exports)('%s', async (_, owed, rows) => {
  expect(await owedIn(rows)).toEqual(owed);
});
