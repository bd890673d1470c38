import { shorteningTerms, type StrategyBook, type StrategyEffect, type StrategyNeed } from '../../engine/desk';
import type { Words } from '../../engine/words';
import { strategyHeadings } from '../../workbook/headings/strategies';
import { shownShare } from './shownFigures';

/** A strategy that is computed from figures and books; to insure is COVERVALUE's. */
export type WeighedName = 'assess' | 'limits' | 'terms' | 'monitor' | 'collect';

/** How a strategy was weighed, in a sentence; where it could not be, what it needs before it. */
export function strategyHow(key: WeighedName, effect: StrategyEffect, book: StrategyBook): Words {
  const { lacks, customers } = effect;
  const [instead] = lacks.flatMap((need) => (need in insteadOfHow ? [insteadOfHow[need as Instead]] : []));
  const typed = lacks.flatMap((need) => (need in strategyHeadings ? [need as Typed] : []));
  if (lacks.includes('fewerDays')) return tooShort(book);
  if (key !== 'terms') return needed(typed, instead ?? hows[key](customers));
  return effect.cost === null ? needed(typed, policyOf) : shorterTerms(book);
}

type Typed = Extract<StrategyNeed, keyof typeof strategyHeadings>;
type Instead = keyof typeof insteadOfHow;

const hows: Readonly<Record<Exclude<WeighedName, 'terms'>, (customers: number) => Words>> = {
  assess: (customers) => ({
    en: `${customers} who owe have no grade, report or statement: so many × Cost of a report; at most their expected loss is avoided.`,
    zh: `${customers} 个欠款客户无评级、报告或报表：按“每份资信报告费用”计；至多避免其预期损失。`,
  }),
  monitor: (customers) => ({
    en: `${customers} amber or red by EARLYWARNING; at most their expected loss is avoided.`,
    zh: `${customers} 个客户按 EARLYWARNING 为黄灯或红灯；至多避免其预期损失。`,
  }),
  collect: () => ({
    en: 'Past due by AGEING, defaults apart: at most all of it comes in on its due date and CREDITPOLICY’s carrying cost falls.',
    zh: '按 AGEING 的逾期款（违约除外）：至多全部按期收回，CREDITPOLICY 的资金占用成本下降。',
  }),
  limits: (customers) => ({
    en: `${customers} above limits by LIMITUSE: the margin on their sales that no longer fit, against carrying cost and expected loss of what lies above (CREDITPOLICY).`,
    zh: `${customers} 个客户按 LIMITUSE 超限额：不再能成交部分的毛利，对比超限部分的资金占用成本与预期损失（CREDITPOLICY）。`,
  }),
};

const policyOf: Words = {
  en: 'CREDITPOLICY of the shorter terms against now.',
  zh: '缩短账期后的 CREDITPOLICY 对比现状。',
};

/** What stands in the books is no figure to type. */
const insteadOfHow = {
  evidence: {
    en: 'Needs a list of customers with Grade or Report date.',
    zh: '需要含“评级”或“资信报告日期”的客户表。',
  },
  limits: { en: 'Needs a list of customers with Credit limit.', zh: '需要含“信用限额”的客户表。' },
  annualSales: {
    en: 'Needs Annual sales of every customer above its limit.',
    zh: '需要每个超限额客户的年销售额。',
  },
} as const satisfies Partial<Record<StrategyNeed, Words>>;

function needed(lacks: readonly Typed[], how: Words): Words {
  if (lacks.length === 0) return how;
  const of = (language: 'en' | 'zh') => lacks.map((key) => strategyHeadings[key].words[language]);
  return { en: `Needs ${of('en').join(', ')}. ${how.en}`, zh: `需要${of('zh').join('、')}。${how.zh}` };
}

function shorterTerms(book: StrategyBook): Words {
  const { shorterBy, salesLost } = book.figures;
  const now = shorteningTerms.days(book)!;
  const [days, lost] = [shownDays(now - shorterBy!), shownShare(salesLost!)];
  return {
    en: `CREDITPOLICY at ${days} days and ${lost} of sales lost, against ${shownDays(now)} days now; bad debts stay the same share of sales.`,
    zh: `周转 ${days} 天、销售流失 ${lost} 的 CREDITPOLICY，对比现 ${shownDays(now)} 天；坏账占销售额比例不变。`,
  };
}

function tooShort(book: StrategyBook): Words {
  const [by, now] = [shownDays(book.figures.shorterBy!), shownDays(shorteningTerms.days(book)!)];
  return {
    en: `Terms shorter by ${by} days: customers take ${now} days now; give fewer.`,
    zh: `账期缩短 ${by} 天：现周转仅 ${now} 天，请填较少天数。`,
  };
}

function shownDays(days: number): string {
  return String(Number(days.toFixed(1)));
}
