import { usualRisk, type RiskSettings } from '../../engine/risk';
import type { Parameter } from '../definition';

export const settings: Parameter<RiskSettings> = {
  name: 'settings',
  help: {
    en: 'Two columns of names and values: Base rate, Grade scale, Loss given default, Default after, Default above amount, Overdue floor, weights and others.',
    zh: '两列（名称、数值）：基准违约率、评级体系、违约损失率、违约认定天数、违约认定金额、逾期违约概率下限、各项权重等。',
  },
  dimensionality: 'matrix',
  optional: true,
  read: async (cells) =>
    cells === null
      ? usualRisk
      : (await import(/* webpackChunkName: "reading" */ '../../workbook/ranges/settings')).readSettings(cells),
};
