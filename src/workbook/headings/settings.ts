import { dateSystem } from '../dateSystem';
import type { Headings } from './heading';

export type SettingHeading =
  | 'baseRate' | 'gradeScale' | 'lossGivenDefault' | 'insolvencyShare' | 'insolvencyLoss' | 'protractedLoss' | 'limitUsage' | 'defaultAfter' | 'baseDeviation' | 'gradeDeviation'
  | 'halfCredible' | 'priorStrength' | 'yearlyDecay' | 'window' | 'halfLife' | 'dayLate' | 'lateOver60' | 'trend' | 'limitUsed' | 'prompt' | 'dateSystem';

export const settingHeadings: Headings<SettingHeading> = {
  baseRate: { words: { en: 'Base rate', zh: '基准违约率' }, also: ['Base default rate', 'Default rate', '基础违约率', '违约率', '平均违约率'] },
  gradeScale: { words: { en: 'Grade scale', zh: '评级体系' }, also: ['Rating scale', 'Scale', '评级标准', '评级尺度', '等级体系'] },
  lossGivenDefault: { words: { en: 'Loss given default', zh: '违约损失率' }, also: ['LGD'] },
  insolvencyShare: { words: { en: 'Share of insolvencies', zh: '破产占比' }, also: ['Insolvency share'] },
  insolvencyLoss: { words: { en: 'Loss in insolvency', zh: '破产损失率' }, also: ['LGD insolvency'] },
  protractedLoss: { words: { en: 'Loss in protracted default', zh: '拖欠损失率' }, also: ['LGD protracted default'] },
  limitUsage: { words: { en: 'Limit usage', zh: '限额使用率' }, also: ['Usage of limit', '限额平均使用率'] },
  defaultAfter: { words: { en: 'Default after', zh: '违约认定天数' }, also: ['Default after days', 'Days to default', '违约天数', '逾期认定违约天数'] },
  baseDeviation: { words: { en: 'Doubt in base rate', zh: '基准违约率的不确定度' }, also: ['Base rate sigma'] },
  gradeDeviation: { words: { en: 'Doubt in grade', zh: '评级的不确定度' }, also: ['Grade sigma'] },
  halfCredible: { words: { en: 'Invoices for half credibility', zh: '半信发票数' }, also: ['Credibility k', '可信度发票数'] },
  priorStrength: { words: { en: 'Prior strength', zh: '先验强度' }, also: ['Survival a'] },
  yearlyDecay: { words: { en: 'Yearly decay', zh: '年度衰减' }, also: ['Decay', '年衰减系数'] },
  window: { words: { en: 'Payment window', zh: '付款观察期' }, also: ['Window', '观察期'] },
  halfLife: { words: { en: 'Half-life', zh: '半衰期' }, also: ['Half life days'] },
  dayLate: { words: { en: 'Weight day late', zh: '逾期每天权重' }, also: [] },
  lateOver60: { words: { en: 'Weight late over 60', zh: '逾期超60天权重' }, also: [] },
  trend: { words: { en: 'Weight trend', zh: '趋势权重' }, also: [] },
  limitUsed: { words: { en: 'Weight limit used', zh: '限额占用权重' }, also: [] },
  prompt: { words: { en: 'Weight prompt', zh: '按期付款权重' }, also: [] },
  dateSystem,
};
