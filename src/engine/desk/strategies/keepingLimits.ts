import { againstNow } from './againstNow';
import { policyNow } from './policyNow';
import { strategies } from './strategy';
import { expectedLossOf, sumOf, type Strategy, type StrategyStanding } from './strategyBook';

/** Nobody is sold more than fits below his limit: the margin of what no longer fits is forgone. */
export const keepingLimits: Strategy = {
  name: strategies.limits,
  summary: {
    en: 'CREDITPOLICY without what lies above limits and without the same part of those customers’ annual sales and expected loss, against now.',
    zh: '剔除超限额部分及相应比例年销售额和预期损失后的 CREDITPOLICY 对比现状。',
  },
  source: 'DUSHUANG',
  atMost: false,
  of(book) {
    const { standings } = book;
    const all = expectedLossOf(standings);
    const above = standings.filter(({ over }) => over !== null && over > 0);
    const customers = above.length;
    if (standings.every(({ over }) => over === null)) return { ...open, base: null, customers, lacks: ['limits'] };
    if (customers === 0) return { cost: 0, base: 0, brings: 0, loss: all, customers, lacks: [] };
    const [base, now] = [sumOf(above, ({ over }) => over!), policyNow.of(book)];
    const known = above.every(({ annualSales }) => annualSales !== null);
    if (now === null || !known)
      return { ...open, base, customers, lacks: [...policyNow.lacks(book, []), ...(known ? [] : salesOfEach)] };
    const sales = Math.max(0, now.sales - sumOf(above, (one) => partAbove(one) * one.annualSales!));
    const loss = all - sumOf(above, (one) => partAbove(one) * one.expectedLoss);
    const then = { ...now, sales, receivables: now.receivables! - base, badDebts: sales === 0 ? 0 : loss / sales };
    const { cost, brings } = againstNow.of(now, then);
    return { cost, base, brings, loss, customers, lacks: [] };
  },
};

const open = { cost: null, brings: null, loss: null };
const salesOfEach = ['annualSales'] as const;

function partAbove({ over, owed }: StrategyStanding): number {
  return Math.min(1, over! / owed);
}
