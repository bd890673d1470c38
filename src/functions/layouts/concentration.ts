import { column, layoutOf } from '../layout';
import type { Line } from '../line';
import { defaultedLines } from './defaultedLines';

/** CONCENTRATION: how much of a book lies with few customers, by what they owe and by what may be lost. */
export const concentrationLayout = layoutOf({
  measure: column('line', 'Measure', '指标'),
  byExposure: column('as the line', 'By exposure', '按敞口'),
  byLoss: column('as the line', 'By expected loss', '按预期损失'),
});

// prettier-ignore
export const concentrationLines = {
  total: { is: 'amount', words: { en: 'Total', zh: '合计' } },
  count: { is: 'count', words: { en: 'Customers', zh: '客户数' } },
  largest: { is: 'share', words: { en: 'Share of the largest', zh: '最大一家占比' } },
  fiveLargest: { is: 'share', words: { en: 'Share of the 5 largest', zh: '最大五家占比' } },
  tenLargest: { is: 'share', words: { en: 'Share of the 10 largest', zh: '最大十家占比' } },
  herfindahl: { is: 'ratio', words: { en: 'Herfindahl index', zh: '赫芬达尔指数' } },
  effectiveNumber: { is: 'ratio', words: { en: 'Effective number of customers', zh: '等效客户数' } },
  gini: { is: 'ratio', words: { en: 'Gini coefficient', zh: '基尼系数' } },
  adjustment: { is: 'share', words: { en: 'Granularity adjustment 99.9%', zh: '颗粒度调整 99.9%' } },
  defaultedCount: defaultedLines.count,
  defaulted: { is: 'amount', words: { en: 'Already in default: owed, and expected loss', zh: '已违约：欠款及预期损失' } },
} as const satisfies Record<string, Line>;
