import { choiceColumn, column, layoutOf } from '../layout';

/** What a row of a ledger may be, in words that the reader of ledgers knows again. */
const kindsOfRows = {
  invoice: { en: 'Invoice', zh: '发票' },
  'debit note': { en: 'Debit note', zh: '借项通知单' },
  'credit note': { en: 'Credit note', zh: '贷项通知单' },
  receipt: { en: 'Receipt', zh: '收款单' },
  'on account': { en: 'On account', zh: '预收款' },
  refund: { en: 'Refund', zh: '退款单' },
  'bill of exchange': { en: 'Bill of exchange', zh: '商业汇票' },
  journal: { en: 'Journal', zh: '凭证' },
  bucket: { en: 'Ageing bucket', zh: '账龄段' },
} as const;

/** LEDGER: the book as every other function sees it. Its headings are read again as what they say. */
// prettier-ignore
export const ledgerLayout = layoutOf({
  customer: column('name', 'Customer', '客户'),
  name: column('name', 'Customer name', '客户名称', 'where the export has a number and a name', '导出文件同时有编号和名称时'),
  invoice: column('text', 'Invoice', '发票号'),
  kind: choiceColumn('Document type', '单据类型', kindsOfRows, 'credit note: what lowers the debt, where the export does not say what it is', '导出文件未说明时，冲减欠款的行记为贷项通知单'),
  invoiceDate: column('date', 'Invoice date', '开票日期'),
  dueDate: column('date', 'Due date', '到期日'),
  amount: column('amount', 'Amount', '金额', 'the original amount; a credit is negative', '原始金额；贷项为负'),
  paid: column('amount', 'Paid', '已付金额', 'by asOf', '截至基准日'),
  credited: column('amount', 'Credited', '已冲减金额', 'by asOf', '截至基准日'),
  open: column('amount', 'Open', '未收金额', 'Amount − Paid − Credited', '金额 − 已付金额 − 已冲减金额'),
  currency: column('text', 'Currency', '币种'),
  disputed: column('amount', 'Disputed amount', '争议金额'),
  note: column('note', 'Note', '说明', 'why a row cannot be read', '某行无法读取的原因'),
  paidDate: column('date', 'Paid date', '付款日期'),
  row: column('count', 'Row', '行号', 'in the export, counted from its first row', '在导出区域中，从首行起算'),
});
