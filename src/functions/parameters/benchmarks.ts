import type { OwnBenchmark } from '../../workbook/ranges/benchmarks';
import type { Parameter } from '../definition';

export const benchmarks: Parameter<readonly OwnBenchmark[] | null> = {
  name: 'benchmarks',
  help: {
    en: 'Benchmarks of your own with headings: Figure (as this function names it), Benchmark, Day. They take the place of published ones of the same figure.',
    zh: '自有参考值（含标题）：指标（与本函数名称一致）、参考值、日期；同一指标以自有值代替公开值。',
  },
  called: () => ({ en: 'Benchmarks', zh: '参考值' }),
  dimensionality: 'matrix',
  optional: true,
  read: async (cells, call) =>
    cells === null
      ? null
      : (await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/benchmarks')).readBenchmarks(cells, call),
};
