import type { DunningStep } from '../../engine/tables';
import type { CreditPoliciesRange } from '../../workbook/ranges/creditPolicies';
import type { Parameter } from '../definition';

export const creditPolicies: Parameter<CreditPoliciesRange> = {
  name: 'policies',
  help: {
    en: 'Credit policies with their heading row: Policy, Sales, Margin or Variable cost, Receivables or Collection days or Payment mix (2/10 70%, n/60 30%), Cost of capital, Bad debts, Collection costs.',
    zh: '信用政策（含标题行）：信用政策、销售额、毛利率或变动成本率、平均应收账款或平均收账期或付款结构（2/10 70%，n/60 30%）、资本成本率、坏账损失率、收账费用。',
  },
  called: () => ({ en: 'Policies', zh: '信用政策' }),
  dimensionality: 'matrix',
  optional: false,
  read: async (cells, call) =>
    (await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/creditPolicies')).readCreditPolicies(
      cells ?? [],
      call,
    ),
};

export const dunningCalendar: Parameter<readonly DunningStep[] | null> = {
  name: 'calendar',
  help: {
    en: 'Your own steps with headings Day (from the due date, -3 before it) and Action; published ones if left out.',
    zh: '自定催收日程，标题为“天数”（距到期日，-3 为到期前）和“措施”；省略则用公开做法。',
  },
  dimensionality: 'matrix',
  optional: true,
  read: async (cells, { mapping }) =>
    cells === null
      ? null
      : (await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/dunningSteps')).readDunningSteps(
          cells,
          mapping,
        ),
};
