import { strategies } from './strategy';
import { expectedLossOf, sumOf, type Strategy } from './strategyBook';

/** A report on everybody who owes without one; nobody knows how much of a loss it avoids. */
export const assessing: Strategy = {
  name: strategies.assess,
  summary: {
    en: 'Those who owe without grade, report or statement × Cost of a report; at most their expected loss is avoided.',
    zh: '无评级、报告或报表的欠款客户 × 每份资信报告费用；至多避免其预期损失。',
  },
  source: 'expert',
  atMost: true,
  of({ standings, listed, figures: { reportCost } }) {
    if (!listed) return { cost: null, base: null, brings: null, loss: null, customers: 0, lacks: ['evidence'] };
    const without = standings.filter(({ owed, evidence }) => owed > 0 && !evidence);
    const [customers, most] = [without.length, expectedLossOf(without)];
    const cost = customers === 0 ? 0 : reportCost === null ? null : reportCost * customers;
    return {
      cost,
      base: sumOf(without, ({ owed }) => owed),
      brings: most,
      loss: expectedLossOf(standings) - most,
      customers,
      lacks: cost === null ? ['reportCost'] : [],
    };
  },
};
