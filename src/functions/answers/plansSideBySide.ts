import type { Language, Words } from '../../engine/words';
import type { Policy } from '../../engine/cover';
import {
  coverModes,
  coverPlan,
  noCover,
  planWarnings,
  selectionRatio,
  type CoverPlan,
  type Planning,
} from '../../engine/plan';
import type { Answer, AnswerCell } from '../definition';

interface Line {
  readonly name: Words;
  of(plan: CoverPlan): AnswerCell;
}

/** One column a mode, the first without any cover. Without a budget the optimised plan spends what the differentiated one costs. */
export function plansSideBySide(
  planning: Planning,
  budget: number | null,
  level: number,
  policy: Policy | null,
  language: Language,
): Answer {
  const plans = [noCover(planning), ...coverModes.map(({ mode }) => coverPlan(planning, mode, budget))];
  const lines = [...figures(planning, plans[0]!, level), ...cautions(planning, policy, language)];
  return [
    [words.measure[language], words.none[language], ...coverModes.map(({ name }) => name[language])],
    ...lines.map(({ name, of }) => [name[language], ...plans.map(of)]),
  ];
}

function figures({ customers }: Planning, without: CoverPlan, level: number): readonly Line[] {
  const percent = `${Number((100 * level).toPrecision(12))}%`;
  const sum = (of: (at: number) => number) => customers.reduce((total, _, at) => total + of(at), 0);
  const exposure = (at: number) =>
    customers[at]!.entry.lossGivenDefault > 0 ? customers[at]!.insurable / customers[at]!.entry.lossGivenDefault : 0;
  return [
    { name: words.premium, of: ({ premium }) => premium },
    { name: words.insured, of: ({ shares }) => sum((at) => shares[at]! * exposure(at)) },
    { name: words.count, of: ({ shares }) => shares.filter((share) => share > 1e-6).length },
    { name: words.expected, of: ({ expectedLoss }) => expectedLoss },
    { name: words.cost, of: ({ premium, expectedLoss }) => premium + expectedLoss },
    {
      name: { en: `${words.shortfall.en} ${percent}`, zh: `${words.shortfall.zh} ${percent}` },
      of: ({ shortfall }) => shortfall,
    },
    {
      name: words.relief,
      of: ({ premium, shortfall }) => (premium > 0 ? (without.shortfall - shortfall) / premium : ''),
    },
    { name: words.scaled, of: ({ mode, scaled }) => (mode === null || mode === 'optimised' ? '' : scaled) },
    { name: words.bound, of: ({ atLeast }) => atLeast ?? '' },
  ];
}

/** What insurers may say to it, and what the plan leaves out. */
function cautions({ customers, tiers }: Planning, policy: Policy | null, language: Language): readonly Line[] {
  const selected = ({ shares }: CoverPlan) => ({ customers, shares, tiers });
  const yearly =
    policy !== null &&
    [policy.aggregateFirstLoss, policy.maximumLiability, policy.liabilityMultiple].some((term) => term !== null);
  return [
    { name: words.ratio, of: (plan) => (plan.premium > 0 ? selectionRatio(selected(plan)) : '') },
    {
      name: words.warnings,
      of: (plan) => {
        const due =
          plan.mode === null
            ? []
            : planWarnings.filter((warning) => warning.applies(selected(plan))).map(({ summary }) => summary[language]);
        return [...due, ...(yearly && plan.mode !== null ? [words.yearly[language]] : [])].join(
          language === 'zh' ? '' : ' ',
        );
      },
    },
  ];
}

const words = {
  measure: { en: 'Measure', zh: '指标' },
  none: { en: 'No cover', zh: '不投保' },
  premium: { en: 'Premium', zh: '保费' },
  insured: { en: 'Insured exposure', zh: '承保敞口' },
  count: { en: 'Customers insured', zh: '投保客户数' },
  expected: { en: 'Expected loss retained', zh: '自留预期损失' },
  cost: { en: 'Premium and expected loss', zh: '保费加自留预期损失' },
  shortfall: { en: 'Expected shortfall retained', zh: '自留预期短缺' },
  relief: { en: 'Shortfall taken off by 1 of premium', zh: '每 1 元保费减少的预期短缺' },
  scaled: { en: 'Part of it within the budget', zh: '预算内可投保比例' },
  bound: { en: 'No plan of this premium leaves less than', zh: '同样保费下不可能低于' },
  ratio: { en: 'PD of what is insured ÷ PD of the book', zh: '投保部分违约概率 ÷ 整体违约概率' },
  warnings: { en: 'Warnings', zh: '提示' },
  yearly: {
    en: 'First loss and maximum liability of the year are not in these figures: see LOSSDISTRIBUTION.',
    zh: '以上数字未计年度累计免赔额与最高赔偿限额：请见 LOSSDISTRIBUTION。',
  },
} as const satisfies Record<string, Words>;
