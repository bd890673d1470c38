import { Problem } from '../../engine/problem';
import type { CoverModeName } from '../../engine/plan';
import type { Choice } from '../../workbook/headings/choice';
import { readChoice } from '../../workbook/values/choice';
import type { Parameter } from '../definition';

export type CoverModeChoice = CoverModeName | 'all';

/** One plan, customer by customer, or all side by side. */
const choices: readonly Choice<CoverModeChoice>[] = [
  { value: 'differentiated', zh: '差异化', also: ['tiers', '分档'] },
  { value: 'whole turnover', zh: '统保', also: ['uniform', '综合险'] },
  { value: 'insurer grid', zh: '保险人分级', also: ['grid'] },
  { value: 'optimised', zh: '最优', also: ['optimized', 'optimal', '优化'] },
  { value: 'all', zh: '全部', also: ['side by side', '并列', '对比'] },
];

export const coverMode: Parameter<CoverModeChoice> = {
  name: 'mode',
  help: {
    en: 'differentiated (less for good customers), whole turnover (one percentage), insurer grid, optimised (least tail for the premium), or all: side by side.',
    zh: '差异化（资信良好的少投保）、统保（同一比例）、保险人分级、最优（同样保费尾部损失最小），或“全部”并列对比。',
  },
  dimensionality: 'scalar',
  optional: false,
  read: (cells) => {
    const mode = readChoice(choices)(cells?.[0]?.[0]);
    if (mode === null || mode instanceof Problem)
      throw new Problem({ kind: 'missing', ...mode?.parts, field: { en: 'mode', zh: '模式 mode' } });
    return mode;
  },
};
