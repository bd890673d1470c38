/** The lines of a yearly statement that a published model may ask for, as a reader of accounts calls them. One currency and one unit for all. */
export const statementLines = {
  totalAssets: { en: 'Total assets', zh: '资产总计' },
  currentAssets: { en: 'Current assets', zh: '流动资产合计' },
  currentLiabilities: { en: 'Current liabilities', zh: '流动负债合计' },
  totalLiabilities: { en: 'Total liabilities', zh: '负债合计' },
  retainedEarnings: { en: 'Retained earnings', zh: '留存收益' },
  ebit: { en: 'EBIT', zh: '息税前利润' },
  sales: { en: 'Net sales', zh: '营业收入' },
  marketEquity: { en: 'Market value of equity', zh: '股权市值' },
  bookEquity: { en: 'Book equity', zh: '所有者权益合计' },
  netIncome: { en: 'Net income', zh: '净利润' },
  netIncomeBefore: { en: 'Net income last year', zh: '上年净利润' },
  fundsFromOperations: { en: 'Funds from operations', zh: '经营所得资金' },
  profitBeforeTax: { en: 'Profit before tax', zh: '利润总额' },
  depreciation: { en: 'Depreciation', zh: '折旧与摊销' },
  interest: { en: 'Interest', zh: '利息费用' },
  inventories: { en: 'Inventories', zh: '存货' },
  noCreditInterval: { en: 'No-credit interval', zh: '无信用间隔天数' },
  totalAssetsBefore: { en: 'Total assets last year', zh: '上年资产总计' },
  totalLiabilitiesBefore: { en: 'Total liabilities last year', zh: '上年负债合计' },
  averageTotalAssets: { en: 'Average total assets', zh: '平均资产总额' },
  averageTotalLiabilities: { en: 'Average total liabilities', zh: '平均负债总额' },
  priceIndex: { en: 'Price index', zh: '价格指数' },
} as const;

export type StatementLine = keyof typeof statementLines;

/** What is known of one customer's statement; a line that is left out is not known, and never taken for 0. */
export type Statement = Readonly<Partial<Record<StatementLine, number>>>;
