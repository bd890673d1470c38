import { coverModes } from '../../engine/plan';
import { column, layoutOf } from '../layout';
import type { Line } from '../line';
import { defaultedLines } from './defaultedLines';

export type PlanKey = 'none' | (typeof coverModes)[number]['mode'];

/** COVERAGEPLAN with the mode "all": a line a measure, a column a plan, the first without any cover. */
export const plansLayout = layoutOf({
  measure: column('line', 'Measure', '指标'),
  none: column('as the line', 'No cover', '不投保'),
  ...(Object.fromEntries(coverModes.map(({ mode, name }) => [mode, column('as the line', name.en, name.zh)])) as Record<
    Exclude<PlanKey, 'none'>,
    ReturnType<typeof column>
  >),
});

// prettier-ignore
export const planLines = {
  premium: { is: 'amount', words: { en: 'Premium', zh: '保费' } },
  insured: { is: 'amount', words: { en: 'Insured exposure', zh: '承保敞口' } },
  count: { is: 'count', words: { en: 'Customers insured', zh: '投保客户数' } },
  expected: { is: 'amount', words: { en: 'Expected loss retained', zh: '自留预期损失' } },
  cost: { is: 'amount', words: { en: 'Premium and expected loss', zh: '保费加自留预期损失' } },
  shortfall: { is: 'amount', words: { en: 'Expected shortfall retained {level}', zh: '自留预期尾部损失（ES）{level}' } },
  relief: { is: 'ratio', words: { en: 'Shortfall taken off by 1 of premium', zh: '每 1 元保费减少的预期尾部损失' } },
  scaled: { is: 'share', words: { en: 'Part of it within the budget', zh: '预算内可投保比例' } },
  bound: { is: 'amount', words: { en: 'No plan of this premium leaves less than', zh: '同样保费下不可能低于' } },
  ratio: { is: 'ratio', words: { en: 'PD of what is insured ÷ PD of the book', zh: '投保部分违约概率 ÷ 整体违约概率' } },
  defaulted: defaultedLines.expected,
  claimable: defaultedLines.claimable,
  warnings: { is: 'note', words: { en: 'Warnings', zh: '提示' } },
} as const satisfies Record<string, Line>;
