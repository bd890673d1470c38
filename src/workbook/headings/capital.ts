import type { Headings } from './heading';

/** A firm's own figures, in two columns. */
// prettier-ignore
export const capitalHeadings = {
  receivables: { words: { en: 'Receivables', zh: '应收账款' }, kind: 'amount', also: ['Trade receivables', 'Accounts receivable', 'Debtors', '应收账款余额'] },
  inventory: { words: { en: 'Inventory', zh: '存货' }, kind: 'amount', also: ['Inventories', 'Stock', 'Stocks', '库存'] },
  payables: { words: { en: 'Payables', zh: '应付账款' }, kind: 'amount', also: ['Trade payables', 'Accounts payable', 'Creditors', '应付账款余额'] },
  sales: { words: { en: 'Sales', zh: '销售额' }, kind: 'amount', also: ['Turnover', 'Revenue', 'Credit sales', '营业收入', '销售收入', '赊销额'] },
  costOfSales: { words: { en: 'Cost of sales', zh: '营业成本' }, kind: 'amount', also: ['COGS', 'Cost of goods sold', '销售成本', '主营业务成本'] },
  purchases: { words: { en: 'Purchases', zh: '采购额' }, kind: 'amount', also: ['Bought', 'Purchases of the period', '采购金额', '购货额'] },
  days: { words: { en: 'Days', zh: '天数' }, kind: 'number', also: ['Days of the period', 'Period', '期间天数'] },
  cash: { words: { en: 'Cash', zh: '现金' }, kind: 'amount', also: ['Cash and equivalents', 'Cash at bank', '货币资金', '现金及现金等价物'] },
  securities: { words: { en: 'Securities', zh: '有价证券' }, kind: 'amount', also: ['Marketable securities', 'Short-term investments', '交易性金融资产', '短期投资'] },
  otherAssets: { words: { en: 'Other current assets', zh: '其他流动资产' }, kind: 'amount', also: ['Other assets'] },
  otherLiabilities: { words: { en: 'Other current liabilities', zh: '其他流动负债' }, kind: 'amount', also: ['Other liabilities', 'Short-term debt', 'Short-term loans', '短期借款', '短期负债'] },
  creditLines: { words: { en: 'Credit lines', zh: '可用授信' }, kind: 'amount', also: ['Undrawn credit lines', 'Unused credit lines', '未使用授信', '未动用授信'] },
  weeklyPayroll: { words: { en: 'Weekly payroll', zh: '每周工资' }, kind: 'amount', also: ['Payroll a week', 'Weekly wages', '周工资', '每周薪酬'] },
  paidLate: { words: { en: 'Paid late', zh: '逾期支付金额' }, kind: 'amount', also: ['Purchases paid late', 'Late payments', '逾期付款金额'] },
  growth: { words: { en: 'Growth', zh: '增长率' }, kind: 'share', also: ['Sales growth', 'Growth of sales', '销售增长率'] },
  failingDebt: { words: { en: 'Failing debt', zh: '违约欠款' }, kind: 'amount', also: ['Debt that fails', 'Largest debt', '违约金额', '最大欠款'] },
  indemnity: { words: { en: 'Indemnity', zh: '保险赔款' }, kind: 'amount', also: ['Expected indemnity', '赔款', '预计赔款'] },
  premium: { words: { en: 'Premium', zh: '保险费' }, kind: 'amount', also: ['Cost of cover', '保费', '投保成本'] },
} as const satisfies Headings<string>;
