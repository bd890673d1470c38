import { define } from '../definition';
import { strategiesExample } from './examples/strategies';
import { strategiesLayout, strategiesLines } from '../layouts/strategies';
import { asOf } from '../parameters/asOf';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { owedBook } from '../parameters/owing';
import { policy } from '../parameters/policy';
import { portfolio, portfolioSettings } from '../parameters/portfolio';
import { rates } from '../parameters/rates';
import { strategyFigures } from '../parameters/strategyFigures';
import { returned } from '../returned';

export const strategies = define({
  name: 'STRATEGIES',
  summary: {
    en: 'The five strategies of receivables side by side with your own figures: assess, terms and limits, monitor, collect, insure; what each costs, protects, brings and leaves, and which pays. None may.',
    zh: '应收账款五项策略按企业自身数据并列比较：评估、条件与限额、监控、催收、投保；各自的成本、承保或释放金额、收益与仍存损失，以及哪些划算（也可能均不划算）。',
  },
  returns: returned(
    { en: 'A heading row, a row a measure, and which of them pay', zh: '标题行、每项措施一行，以及哪些划算' },
    strategiesLayout,
    { lines: strategiesLines },
  ),
  notes: strategiesLayout,
  slow: true,
  parameters: {
    receivables: owedBook,
    customers: portfolio,
    asOf,
    figures: strategyFigures,
    policy: optional(policy),
    settings: portfolioSettings,
    mapping,
    rates,
  },
  examples: [strategiesExample],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "price" */ '../answers/strategies')).answerStrategies(given, call),
});
