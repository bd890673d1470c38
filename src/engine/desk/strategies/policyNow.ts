import type { Rule } from '../../rule';
import type { PolicyTerms } from '../terms/creditPolicy';
import { expectedLossOf, sumOf, type StrategyBook, type StrategyNeed } from './strategyBook';

/** The book as a credit policy; null where something of it is not given. Variable cost is 1 − gross margin. */
export const policyNow: Rule & {
  of(book: StrategyBook): PolicyTerms | null;
  lacks(book: StrategyBook, besides: readonly StrategyNeed[]): readonly StrategyNeed[];
} = {
  name: { en: 'The book as a credit policy', zh: '以现状表示的信用政策' },
  summary: {
    en: 'What is owed, the sales of a year, variable cost 1 − gross margin, expected loss ÷ sales as bad debts.',
    zh: '未收欠款、年销售额、变动成本率 1 − 毛利率、坏账率为预期损失 ÷ 销售额。',
  },
  source: 'DUSHUANG',
  of({ figures: { grossMargin, capitalCost }, standings, sales }) {
    if (grossMargin === null || capitalCost === null || sales === null) return null;
    return {
      sales,
      variableCost: 1 - grossMargin,
      receivables: sumOf(standings, ({ owed }) => owed),
      ...{ days: null, mix: null, capitalCost, collectionCosts: 0 },
      badDebts: sales === 0 ? 0 : expectedLossOf(standings) / sales,
    };
  },
  /** Of what the trade-off takes and of what else is asked for, what was not given. */
  lacks({ figures, sales }, besides) {
    const given: Readonly<Record<string, number | null>> = { ...figures, sales };
    return [...besides, 'sales' as const, 'grossMargin' as const, 'capitalCost' as const].filter(
      (key) => given[key] === null,
    );
  },
};
