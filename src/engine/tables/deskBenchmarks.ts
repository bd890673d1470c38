import type { Table } from '../rule';
import type { SourceCode } from '../sources';
import type { Words } from '../words';

/** What others have: of which figure, whose, how much, and at the end of which day. */
interface DeskBenchmark {
  readonly figure: 'simple' | 'turnoverDays' | 'terms';
  readonly whose: Words;
  readonly value: number;
  readonly day: number;
  readonly source: SourceCode;
}

/** Days; each with its day, because they age: replaced by the user's own where he has better ones. */
// prettier-ignore
export const deskBenchmarks: Table<DeskBenchmark> = {
  name: { en: 'Benchmarks of receivables', zh: '应收账款参考值' },
  summary: { en: 'Published averages of days sales outstanding, collection period and terms of payment; for comparison only.', zh: '公开的 DSO、应收账款平均回收期和账期均值；仅供对比。' },
  source: 'AZ-WCR',
  from: 45291,
  until: null,
  rows: [
    { figure: 'simple', whose: { en: 'companies worldwide', zh: '全球企业' }, value: 59, day: 45291, source: 'AZ-WCR' },
    { figure: 'simple', whose: { en: 'China', zh: '中国企业' }, value: 133, day: 45291, source: 'CO-CN-24' },
    { figure: 'turnoverDays', whose: { en: 'industrial firms, China', zh: '中国规模以上工业企业' }, value: 66.7, day: 45596, source: 'NBS' },
    { figure: 'terms', whose: { en: 'China', zh: '中国企业' }, value: 70, day: 45291, source: 'CO-CN-24' },
  ],
};
