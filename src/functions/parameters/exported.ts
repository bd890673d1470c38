import type { Parameter } from '../definition';
import { receivables } from './receivables';

/** A ledger as a program exports it, with whatever stands around its table. */
export const exported: Parameter<Awaited<ReturnType<typeof receivables.read>>> = {
  ...receivables,
  name: 'export',
  help: {
    en: 'The receivables as your program exports them: titles above, groups, subtotals and footers may stay.',
    zh: '程序导出的应收账款原样区域：上方标题、分组、小计和页脚都可以保留。',
  },
};
