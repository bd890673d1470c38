import { customerHeadings } from './customers';
import type { Headings } from './heading';

export type ReceivableHeading =
  | 'customer'
  | 'id'
  | 'name'
  | 'invoice'
  | 'amount'
  | 'invoiceDate'
  | 'dueDate'
  | 'paidDate'
  | 'paid'
  | 'disputed'
  | 'disputedAmount'
  | 'insolvent'
  | 'creditLimit'
  | 'currency'
  | 'newDueDate'
  | 'noticeDate'
  | 'collectionDate'
  | 'claimDate'
  | 'resaleDate'
  | 'saleKinds'
  | 'terms'
  | 'deliveryDate'
  | 'tax'
  | 'taxRate'
  | 'interest'
  | 'setOff';

// prettier-ignore
export const receivableHeadings: Headings<ReceivableHeading> = {
  customer: customerHeadings.customer,
  id: customerHeadings.id,
  name: customerHeadings.name,
  invoice: {
    words: { en: 'Invoice', zh: '发票号' },
    also: ['Invoice no', 'Invoice number', 'Invoice #', 'Invoice ID', 'Inv no', 'Inv', 'Document', 'Document no', 'Document number', 'Doc no', 'Reference', '发票', '发票号码', '发票编号', '单据号', '单据编号', '凭证号', '票号'],
  },
  amount: {
    words: { en: 'Amount', zh: '金额' },
    also: ['Invoice amount', 'Invoice value', 'Gross amount', 'Amount due', 'Total', 'Total amount', 'Value', 'Invoice total', 'Receivable', 'Amount incl VAT', '发票金额', '开票金额', '应收金额', '含税金额', '价税合计', '应收账款', '总金额', '票面金额', '应收款'],
  },
  invoiceDate: {
    words: { en: 'Invoice date', zh: '开票日期' },
    also: ['Date', 'Issue date', 'Date of invoice', 'Inv date', 'Document date', 'Posting date', 'Billing date', 'Shipment date', 'Issued', '发票日期', '开票日', '单据日期', '出票日期', '记账日期', '发货日期', '出运日期', '日期'],
  },
  dueDate: {
    words: { en: 'Due date', zh: '到期日' },
    also: ['Due', 'Maturity', 'Maturity date', 'Payment due', 'Payment due date', 'Net due date', 'Date due', '到期日期', '应付日期', '应收日期', '付款到期日', '应付款日', '应收到期日', '到期'],
  },
  paidDate: {
    words: { en: 'Paid date', zh: '付款日期' },
    also: ['Payment date', 'Date paid', 'Paid on', 'Settled date', 'Settlement date', 'Settled on', 'Receipt date', 'Clearing date', 'Cleared', 'Cleared on', 'Settled', '付款日', '收款日期', '收款日', '回款日期', '回款日', '到账日期', '结清日期', '实际付款日', '实际付款日期', '核销日期'],
  },
  paid: {
    words: { en: 'Paid', zh: '已付金额' },
    also: ['Paid amount', 'Amount paid', 'Payment', 'Payments', 'Payment amount', 'Received', 'Amount received', 'Receipts', '已付', '已付款', '已收金额', '已收', '已收款', '收款金额', '回款金额', '付款金额', '已回款', '已回款金额', '已核销金额'],
  },
  disputed: { words: { en: 'Disputed', zh: '有争议' }, also: ['Dispute', 'In dispute', 'Is disputed', 'Contested', '争议', '是否争议', '是否有争议', '存在争议', '贸易纠纷', '纠纷', '是否纠纷'] },
  disputedAmount: { words: { en: 'Disputed amount', zh: '争议金额' }, also: ['Amount in dispute', 'Amount disputed', 'Contested amount', '纠纷金额', '有争议金额'] },
  insolvent: {
    words: { en: 'Insolvent', zh: '破产' },
    also: ['Insolvency', 'Insolvency date', 'Insolvent since', 'Date of insolvency', 'Bankrupt', 'Bankruptcy', 'Bankruptcy date', '破产日期', '破产日', '是否破产', '无力偿付', '资不抵债', '破产受理日'],
  },
  creditLimit: customerHeadings.creditLimit,
  currency: customerHeadings.currency,
  newDueDate: { words: { en: 'New due date', zh: '新到期日' }, also: ['Postponed to', 'Extended due date', 'Postponed due date', '展期至', '展期后到期日'] },
  noticeDate: { words: { en: 'Notice date', zh: '逾期通知日' }, also: ['Notified on', 'Overdue notice date', '逾期通知日期', '可损通知日'] },
  collectionDate: { words: { en: 'Collection started', zh: '委托催收日' }, also: ['Handed to collection on', 'Collection order date', '委托催收日期'] },
  claimDate: { words: { en: 'Claim date', zh: '索赔日' }, also: ['Claimed on', 'Claim filed', 'Claim filed on', '索赔日期', '提交索赔日'] },
  resaleDate: { words: { en: 'Resale date', zh: '转卖日' }, also: ['Resold on', 'Rejected goods resold', '转卖日期', '货物转卖日'] },
  saleKinds: { words: { en: 'Kind of sale', zh: '销售类别' }, also: ['Sale kind', 'Kinds of sale', '承保销售类别'] },
  terms: { words: { en: 'Terms', zh: '账期' }, also: ['Payment terms', 'Payment term', 'Credit terms', 'Terms of payment', '付款条件', '信用期', '付款期限'] },
  deliveryDate: { words: { en: 'Delivery date', zh: '交货日期' }, also: ['Delivered', 'Delivered on', '交货日', '送货日期'] },
  tax: { words: { en: 'VAT', zh: '增值税额' }, also: ['VAT amount', 'Tax amount', '税额', '增值税'] },
  taxRate: { words: { en: 'VAT rate', zh: '增值税率' }, also: ['VAT %', 'Tax rate', '税率'] },
  interest: { words: { en: 'Interest and penalties', zh: '利息及罚金' }, also: ['Late interest', 'Penalties', '逾期利息', '罚金'] },
  setOff: { words: { en: 'Set-off', zh: '抵销金额' }, also: ['Offset', 'Counterclaim', '抵扣金额'] },
};
