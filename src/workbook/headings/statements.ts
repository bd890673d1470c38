import { statementLines, type StatementLine } from '../../engine/risk';
import type { Headings } from './heading';
import { customerHeadings } from './customers';

export type StatementHeading = 'customer' | 'id' | 'name' | StatementLine;

// prettier-ignore
const also: Readonly<Record<StatementLine, readonly string[]>> = {
  totalAssets: ['Assets', 'TA', 'Balance sheet total', 'Total assets year-end', '总资产', '资产合计', '资产总额', '期末总资产'],
  currentAssets: ['Total current assets', 'CA', '流动资产'],
  currentLiabilities: ['Total current liabilities', 'Current debt', 'CL', '流动负债'],
  totalLiabilities: ['Liabilities', 'Total debt', 'TL', '总负债', '负债总额', '负债总计', '负债'],
  retainedEarnings: ['Accumulated profits', 'Reserves and retained earnings', 'RE', '未分配利润与盈余公积', '未分配利润', '累计留存收益'],
  ebit: ['Operating profit', 'Earnings before interest and tax', 'Earnings before interest and taxes', 'Operating income', '息税前盈余', 'EBIT息税前利润'],
  sales: ['Sales revenue', 'Total sales', 'Company sales', 'Revenue of the company', 'Revenue', 'Sales', 'Turnover', 'Turnover of the company', '营业总收入', '主营业务收入', '销售收入', '营收'],
  marketEquity: ['Market value equity', 'Market capitalisation', 'Market capitalization', 'Market cap', 'MVE', '总市值', '股票市值', '股东权益市值'],
  bookEquity: ['Equity', 'Total equity', "Shareholders' equity", 'Shareholders equity', 'Net worth', 'Book value of equity', 'BVE', '股东权益', '股东权益合计', '所有者权益', '净资产'],
  netIncome: ['Net profit', 'Profit after tax', 'Net earnings', 'NI', '税后利润', '净利'],
  netIncomeBefore: ['Net profit last year', 'Net income prior year', 'Prior net income', 'Net income previous year', '去年净利润', '上期净利润', '前一年净利润'],
  fundsFromOperations: ['FFO', 'Cash from operations', 'Funds provided by operations', '营运资金流量', '经营活动资金'],
  profitBeforeTax: ['PBT', 'Pre-tax profit', 'Pretax profit', 'Earnings before tax', 'EBT', '税前利润'],
  depreciation: ['Depreciation and amortisation', 'Depreciation and amortization', 'D&A', '折旧', '折旧摊销'],
  interest: ['Interest expense', 'Interest paid', 'Net interest', 'Finance costs', '利息', '利息支出', '财务费用'],
  inventories: ['Inventory', 'Stock', 'Stocks', '存货净额'],
  noCreditInterval: ['NCI', 'Defensive interval', '无信用间隔', '无信用期间'],
  totalAssetsBefore: ['Total assets prior year', 'Prior total assets', 'Opening total assets', '期初总资产', '年初资产总计', '上年总资产'],
  totalLiabilitiesBefore: ['Total liabilities prior year', 'Prior total liabilities', 'Opening total liabilities', '期初总负债', '年初负债合计', '上年总负债'],
  averageTotalAssets: ['Average assets', '平均总资产', '平均资产'],
  averageTotalLiabilities: ['Average liabilities', '平均总负债', '平均负债'],
  priceIndex: ['GNP price index', 'GNP index', 'Deflator', '物价指数', '平减指数', 'GNP 物价指数'],
};

const lines = Object.keys(also) as StatementLine[];
/** The lines that are no sums of money. */
const inNumbers: ReadonlySet<StatementLine> = new Set(['noCreditInterval', 'priceIndex']);

/** Customers as everywhere, and the lines of their statements. */
// prettier-ignore
export const statementHeadings: Headings<StatementHeading> = {
  customer: customerHeadings.customer,
  id: customerHeadings.id,
  name: customerHeadings.name,
  ...(Object.fromEntries(lines.map((line) => [line, { words: statementLines[line], kind: inNumbers.has(line) ? 'number' : 'amount', also: also[line] }])) as unknown as Headings<StatementLine>),
};
