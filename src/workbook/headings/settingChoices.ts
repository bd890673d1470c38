import type { PortfolioSettings } from '../../engine/portfolio';
import type { ExposureBasis } from '../../engine/risk';
import type { Choice } from './choice';

/** The words that choose how a book is rated and its year computed. */
export const exposureBases: readonly Choice<ExposureBasis>[] = [
  { value: 'day', zh: '当日', also: ['on the day', 'balance', '当日余额', '余额'] },
  { value: 'average', zh: '平均', also: ['mean', '平均敞口'] },
  { value: 'peak', zh: '峰值', also: ['highest', '最高'] },
  { value: 'default', zh: '违约时', also: ['at default', 'in distress', '违约'] },
];

export const lossPlacings: readonly Choice<PortfolioSettings['placing']>[] = [
  { value: 'spread', zh: '分摊', also: ['spread over neighbours', '线性分摊'] },
  { value: 'compensated', zh: '向上取整并补偿', also: ['round up', 'rounded up', '1997', '向上取整'] },
];

export const quantileReadings: readonly Choice<PortfolioSettings['reading']>[] = [
  { value: 'smallest', zh: '最小格点', also: ['smallest point', 'lattice point'] },
  { value: 'interpolated', zh: '线性插值', also: ['interpolation', '1997', '插值'] },
];

export const contributionConventions: readonly Choice<PortfolioSettings['convention']>[] = [
  { value: 'manual', zh: '手册', also: ['document', '文件'] },
  { value: 'spreadsheet', zh: '电子表格', also: ['spread sheet', 'xls', '表格'] },
];

export const groupReadings: readonly Choice<PortfolioSettings['groups']>[] = [
  { value: 'together', zh: '合并', also: ['one name', 'fail together', '同时违约'] },
  { value: 'each for itself', zh: '分别', also: ['apart', 'separately', 'each', '各自'] },
];
