import { againstNow } from './againstNow';
import { policyNow } from './policyNow';
import { strategies } from './strategy';
import { expectedLossOf, type Strategy, type StrategyBook } from './strategyBook';

/** Customers pay so many days sooner, and some buy no more. `days`: what they take now, owed ÷ sales × 365. */
export const shorteningTerms: Strategy & { days(book: StrategyBook): number | null } = {
  name: strategies.terms,
  summary: {
    en: 'CREDITPOLICY at so many days fewer and with so much of sales lost, against now; bad debts stay the same share of sales.',
    zh: '缩短天数并流失部分销售后的 CREDITPOLICY 对比现状；坏账占销售额比例不变。',
  },
  source: 'DUSHUANG',
  atMost: false,
  of(book) {
    const { shorterBy, salesLost } = book.figures;
    const [now, days] = [policyNow.of(book), daysTaken(book)];
    const customers = book.standings.length;
    if (now === null || days === null || shorterBy === null || salesLost === null)
      return { ...open, customers, lacks: policyNow.lacks(book, ['shorterBy', 'salesLost']) };
    if (shorterBy > days) return { ...open, customers, lacks: ['fewerDays'] };
    const then = { ...now, sales: now.sales * (1 - salesLost), receivables: null, days: days - shorterBy };
    const { cost, brings, frees } = againstNow.of(now, then);
    return { cost, base: frees, brings, loss: expectedLossOf(book.standings) * (1 - salesLost), customers, lacks: [] };
  },
  days: daysTaken,
};

const open = { cost: null, base: null, brings: null, loss: null };
const yearDays = 365;

function daysTaken(book: StrategyBook): number | null {
  const now = policyNow.of(book);
  return now === null || now.sales === 0 ? null : (now.receivables! / now.sales) * yearDays;
}
