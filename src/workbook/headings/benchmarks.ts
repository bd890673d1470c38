import type { Headings } from './heading';

export type BenchmarkHeading = 'figure' | 'value' | 'day';

/** What a table of benchmarks of one's own calls its columns; others are notes. */
// prettier-ignore
export const benchmarkHeadings: Headings<BenchmarkHeading> = {
  figure: { words: { en: 'Figure', zh: '指标' }, kind: 'text', also: ['Key figure', 'KPI', 'Ratio', '指标名称', '项目'] },
  value: { words: { en: 'Benchmark', zh: '参考值' }, kind: 'number', also: ['Value', 'Target', 'Average', '数值', '目标值', '行业均值', '标杆值'] },
  day: { words: { en: 'Day', zh: '日期' }, kind: 'day', also: ['Date', 'As of', '基准日', '截止日期'] },
};
