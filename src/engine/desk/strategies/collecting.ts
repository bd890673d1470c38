import { againstNow } from './againstNow';
import { policyNow } from './policyNow';
import { strategies } from './strategy';
import { expectedLossOf, sumOf, type Strategy } from './strategyBook';

/** What is past due comes in on its due date at most, and ties up nothing any more. */
export const collecting: Strategy = {
  name: strategies.collect,
  summary: {
    en: 'CREDITPOLICY with receivables less what is past due, against now: at most so much carrying cost is saved.',
    zh: '应收账款减去逾期款后的 CREDITPOLICY 对比现状：至多节省相应资金占用成本。',
  },
  source: 'DUSHUANG',
  atMost: true,
  of(book) {
    const { standings, figures } = book;
    const base = sumOf(standings, ({ overdue }) => overdue);
    const now = policyNow.of(book);
    return {
      cost: figures.collectionCost,
      base,
      brings: now && againstNow.of(now, { ...now, receivables: now.receivables! - base }).brings,
      loss: expectedLossOf(standings),
      customers: standings.filter(({ overdue }) => overdue > 0).length,
      lacks: policyNow.lacks(book, ['collectionCost']),
    };
  },
};
