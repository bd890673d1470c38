import { strategies } from './strategy';
import { expectedLossOf, sumOf, type Strategy } from './strategyBook';

/** Watching those who slip; nobody knows how much of a loss it avoids. */
export const monitoring: Strategy = {
  name: strategies.monitor,
  summary: {
    en: 'Those amber or red by EARLYWARNING, against Cost of monitoring; at most their expected loss is avoided.',
    zh: '按 EARLYWARNING 为黄灯或红灯的客户，对比每年监控费用；至多避免其预期损失。',
  },
  source: 'expert',
  atMost: true,
  of({ standings, figures: { monitoringCost: cost } }) {
    const slipping = standings.filter((one) => one.slipping);
    const most = expectedLossOf(slipping);
    return {
      cost,
      base: sumOf(slipping, ({ owed }) => owed),
      brings: most,
      loss: expectedLossOf(standings) - most,
      customers: slipping.length,
      lacks: cost === null ? ['monitoringCost'] : [],
    };
  },
};
