import { dateSystem } from '../ranges/dateSystem';
import type { Headings } from './heading';
import { planSettingHeadings, type PlanSettingHeading } from './plan';
import { warningHeadings, type WarningHeading } from './warnings';

export type SettingHeading =
  | WarningHeading
  | PlanSettingHeading
  | 'baseRate'
  | 'gradeScale'
  | 'lossGivenDefault'
  | 'insolvencyShare'
  | 'insolvencyLoss'
  | 'protractedLoss'
  | 'limitUsage'
  | 'defaultAfter'
  | 'baseDeviation'
  | 'gradeDeviation'
  | 'halfCredible'
  | 'priorStrength'
  | 'yearlyDecay'
  | 'window'
  | 'halfLife'
  | 'dayLate'
  | 'lateOver60'
  | 'trend'
  | 'limitUsed'
  | 'prompt'
  | 'dateSystem'
  | 'centralTendency'
  | 'horizon'
  | 'countryWeight'
  | 'recoveryCosts'
  | 'recoveryYears'
  | 'discountRate'
  | 'usualDelay'
  | 'salesTax'
  | 'exposureBasis'
  | 'peakFactor'
  | 'irregular'
  | 'statementDeviation'
  | 'statementAgeing'
  | 'factorVariance'
  | 'assetCorrelation'
  | 'specificShare'
  | 'lossUnit'
  | 'placing'
  | 'quantileReading'
  | 'convention'
  | 'equity'
  | 'cash';

// prettier-ignore
export const settingHeadings: Headings<SettingHeading> = {
  baseRate: { words: { en: 'Base rate', zh: '基准违约率' }, kind: 'part', also: ['Base default rate', 'Default rate', '基础违约率', '违约率', '平均违约率'] },
  gradeScale: { words: { en: 'Grade scale', zh: '评级体系' }, kind: 'grade scale', also: ['Rating scale', 'Scale', '评级标准', '评级尺度', '等级体系'] },
  lossGivenDefault: { words: { en: 'Loss given default', zh: '违约损失率' }, kind: 'share', also: ['LGD'] },
  insolvencyShare: { words: { en: 'Share of insolvencies', zh: '破产占比' }, kind: 'share', also: ['Insolvency share'] },
  insolvencyLoss: { words: { en: 'Loss in insolvency', zh: '破产损失率' }, kind: 'share', also: ['LGD insolvency'] },
  protractedLoss: { words: { en: 'Loss in protracted default', zh: '拖欠损失率' }, kind: 'share', also: ['LGD protracted default'] },
  limitUsage: { words: { en: 'Limit usage', zh: '限额使用率' }, kind: 'share', also: ['Usage of limit', '限额平均使用率'] },
  defaultAfter: { words: { en: 'Default after', zh: '违约认定天数' }, kind: 'period', also: ['Default after days', 'Days to default', '违约天数', '逾期认定违约天数'] },
  baseDeviation: { words: { en: 'Doubt in base rate', zh: '基准违约率的不确定度' }, kind: 'number', also: ['Base rate sigma'] },
  gradeDeviation: { words: { en: 'Doubt in grade', zh: '评级的不确定度' }, kind: 'number', also: ['Grade sigma'] },
  halfCredible: { words: { en: 'Invoices for half credibility', zh: '半信发票数' }, kind: 'number', also: ['Credibility k', '可信度发票数'] },
  priorStrength: { words: { en: 'Prior strength', zh: '先验强度' }, kind: 'number', also: ['Survival a'] },
  yearlyDecay: { words: { en: 'Yearly decay', zh: '年度衰减' }, kind: 'share', also: ['Decay', '年衰减系数'] },
  window: { words: { en: 'Payment window', zh: '付款观察期' }, kind: 'period', also: ['Window', '观察期'] },
  halfLife: { words: { en: 'Half-life', zh: '半衰期' }, kind: 'period', also: ['Half life days'] },
  dayLate: { words: { en: 'Weight day late', zh: '逾期每天权重' }, kind: 'weight', also: [] },
  lateOver60: { words: { en: 'Weight late over 60', zh: '逾期超60天权重' }, kind: 'weight', also: [] },
  trend: { words: { en: 'Weight trend', zh: '趋势权重' }, kind: 'weight', also: [] },
  limitUsed: { words: { en: 'Weight limit used', zh: '限额占用权重' }, kind: 'weight', also: [] },
  prompt: { words: { en: 'Weight prompt', zh: '按期付款权重' }, kind: 'weight', also: [] },
  centralTendency: { words: { en: 'Central tendency', zh: '长期平均违约率' }, kind: 'part', also: ['Mean PD', 'Target mean PD', '目标平均违约率'] },
  horizon: { words: { en: 'Horizon', zh: '期限' }, kind: 'period', also: ['PD horizon', '违约概率期限'] },
  countryWeight: { words: { en: 'Country weight', zh: '国家权重' }, kind: 'number', also: ['Weight country class', '国家类别权重'] },
  recoveryCosts: { words: { en: 'Recovery costs', zh: '追偿费用率' }, kind: 'share', also: ['Collection costs', '催收费用率'] },
  recoveryYears: { words: { en: 'Recovery years', zh: '追偿年数' }, kind: 'number', also: ['Years to recovery', '回收年数'] },
  discountRate: { words: { en: 'Discount rate', zh: '折现率' }, kind: 'share', also: ['Interest rate', '贴现率'] },
  usualDelay: { words: { en: 'Usual delay', zh: '通常延迟天数' }, kind: 'period', also: ['Average delay', '平均延迟天数'] },
  salesTax: { words: { en: 'Sales tax', zh: '增值税率' }, kind: 'share', also: ['VAT', 'VAT rate', '增值税'] },
  exposureBasis: { words: { en: 'Exposure basis', zh: '敞口口径' }, kind: 'choice', also: ['Exposure', '风险敞口口径'] },
  peakFactor: { words: { en: 'Peak factor', zh: '峰值系数' }, kind: 'number', also: ['Seasonal factor', '季节系数'] },
  irregular: { words: { en: 'Weight irregular orders', zh: '下单不规律权重' }, kind: 'weight', also: [] },
  statementDeviation: { words: { en: 'Doubt in statement', zh: '报表的不确定度' }, kind: 'number', also: ['Statement sigma'] },
  statementAgeing: { words: { en: 'Doubt a year of age', zh: '报表每年增加的不确定度' }, kind: 'number', also: ['Statement ageing'] },
  ...warningHeadings,
  ...planSettingHeadings,
  dateSystem,
  factorVariance: { words: { en: 'Factor variance', zh: '因子方差' }, kind: 'number', also: ['Variance of the factor', 'Default rate variance', '共同因子方差'] },
  assetCorrelation: { words: { en: 'Asset correlation', zh: '资产相关系数' }, kind: 'part', also: ['Correlation', '相关系数', '资产相关性'] },
  specificShare: { words: { en: 'Specific share', zh: '特有风险占比' }, kind: 'part', also: ['Idiosyncratic share', '个体风险占比'] },
  lossUnit: { words: { en: 'Loss unit', zh: '损失单位' }, kind: 'amount', also: ['Lattice step', '格点步长'] },
  placing: { words: { en: 'Rounding of losses', zh: '损失取整方式' }, kind: 'choice', also: ['Placing'] },
  quantileReading: { words: { en: 'Quantile', zh: '分位数口径' }, kind: 'choice', also: ['Quantile reading', 'Percentile', '分位数'] },
  convention: { words: { en: 'Contribution convention', zh: '贡献口径' }, kind: 'choice', also: ['Risk contributions', '风险贡献口径'] },
  equity: { words: { en: 'Equity', zh: '净资产' }, kind: 'amount', also: ['Own funds', 'Net worth', '所有者权益', '股东权益', '自有资本'] },
  cash: { words: { en: 'Cash', zh: '现金' }, kind: 'amount', also: ['Liquidity', 'Cash buffer', 'Cash and credit lines', '货币资金', '现金储备', '可用资金'] },
};
