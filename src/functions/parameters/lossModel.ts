import { Problem } from '../../engine/problem';
import type { ModelName } from '../../engine/portfolio';
import type { Choice } from '../../workbook/headings/choice';
import { readChoice } from '../../workbook/values/choice';
import type { Parameter } from '../definition';

export type ModelChoice = ModelName | 'all';

/** One model, or all side by side. */
const choices: readonly Choice<ModelChoice>[] = [
  { value: 'bernoulli gamma', zh: '伯努利伽马', also: ['bernoulli', 'gamma', 'default', '伯努利', '伽马'] },
  { value: 'gaussian', zh: '高斯', also: ['normal', 'vasicek', 'one factor', '高斯单因子', '正态'] },
  { value: 'creditrisk+', zh: 'CreditRisk+', also: ['creditriskplus', 'credit risk plus', 'crp', 'csfp'] },
  {
    value: 'creditrisk+ by sector',
    zh: 'CreditRisk+ 分行业',
    also: ['creditriskplus by sector', 'by sector', '分行业'],
  },
  { value: 'all', zh: '全部', also: ['all models', 'side by side', '三种', '并列'] },
];

export const lossModel: Parameter<ModelChoice> = {
  name: 'model',
  help: {
    en: 'How customers default together: bernoulli gamma (default), gaussian, creditrisk+, creditrisk+ by sector (columns of the customers: Sector; Sector weights “US 30%, Japan 10%”; Specific share), or all side by side.',
    zh: '违约相关模型：伯努利伽马（默认）、高斯、CreditRisk+、CreditRisk+ 分行业（客户列：行业；行业权重“机械 30%，纺织 10%”；特有风险占比），或“全部”并列。',
  },
  dimensionality: 'scalar',
  optional: true,
  read: (cells) => {
    const model = readChoice(choices)(cells?.[0]?.[0]);
    if (model instanceof Problem) throw new Problem({ ...model.parts, field: { en: 'model', zh: '模型 model' } });
    return model ?? 'bernoulli gamma';
  },
};
