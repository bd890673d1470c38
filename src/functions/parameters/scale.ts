import type { Cells } from '../../workbook/values/cells';
import type { Parameter } from '../definition';

export const scale: Parameter<Cells | null> = {
  name: 'scale',
  help: {
    en: 'S&P (study of 2024), CQS (EU 2016/1799), D&B (failure class), Allianz / Coface / Creditsafe illustrative, or two columns of your own: grade, probability.',
    zh: '标普（2024 年研究）、CQS（欧盟 2016/1799）、邓白氏（经营失败风险等级）、安联 / 科法斯 / Creditsafe 示意，或自备两列：等级、概率。',
  },
  dimensionality: 'matrix',
  optional: true,
  read: (cells) => cells,
};
