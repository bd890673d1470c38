import { againstNow, type PolicyTerms, type StrategyName } from '../../engine/desk';
import type { Words } from '../../engine/words';
import type { StrategyFigures } from '../../workbook/ranges/strategies';
import { strategyHeadings } from '../../workbook/headings/strategies';
import { shownShare } from './shownFigures';
import type { Standing } from './strategyBook';

/** What a strategy costs, works on and brings in a year; null where something is not given. `loss`: what it leaves of the expected loss. */
export interface StrategyMeasure {
  readonly key: StrategyName;
  readonly cost: number | null;
  readonly base: number | null;
  readonly brings: number | null;
  readonly loss: number | null;
  readonly atMost: boolean;
  readonly how: Words;
}

interface Known {
  readonly figures: StrategyFigures;
  readonly standings: readonly Standing[];
  /** A list of customers tells of evidence; a ledger in its place does not. */
  readonly listed: boolean;
  readonly sales: number | null;
}

type Wanted = Exclude<keyof StrategyFigures, 'business'> | 'grossMargin' | 'capitalCost';

export function assessing({ figures: { reportCost }, standings, listed }: Known): StrategyMeasure {
  const without = standings.filter(({ owed, evidence }) => owed > 0 && !evidence);
  const [all, most, base] = [lossOf(standings), lossOf(without), sum(without, ({ owed }) => owed)];
  const start = { key: 'assess', atMost: true } as const;
  if (!listed) return { ...start, ...open, how: needed([], evidenceNeeded) };
  const how = {
    en: `${without.length} who owe have no grade, report or statement: so many × Cost of a report; at most their expected loss is avoided.`,
    zh: `${without.length} 个欠款客户无评级、报告或报表：按“每份资信报告费用”计；至多避免其预期损失。`,
  };
  const cost = without.length === 0 ? 0 : reportCost === null ? null : reportCost * without.length;
  return {
    ...start,
    cost,
    base,
    brings: most,
    loss: all - most,
    how: cost === null ? needed(['reportCost'], how) : how,
  };
}

export function monitoring({ figures: { monitoringCost: cost }, standings }: Known): StrategyMeasure {
  const slipping = standings.filter(({ slipping }) => slipping);
  const [all, most] = [lossOf(standings), lossOf(slipping)];
  const how = {
    en: `${slipping.length} amber or red by EARLYWARNING; at most their expected loss is avoided.`,
    zh: `${slipping.length} 个客户按 EARLYWARNING 为黄灯或红灯；至多避免其预期损失。`,
  };
  return {
    ...{ key: 'monitor', atMost: true, cost, brings: most, loss: all - most },
    base: sum(slipping, ({ owed }) => owed),
    how: cost === null ? needed(['monitoringCost'], how) : how,
  };
}

export function collecting(known: Known): StrategyMeasure {
  const { standings, figures } = known;
  const [base, loss] = [sum(standings, ({ overdue }) => overdue), lossOf(standings)];
  const how = {
    en: 'Past due by AGEING, defaults apart: at most all of it comes in on its due date and CREDITPOLICY’s carrying cost falls.',
    zh: '按 AGEING 的逾期款（违约除外）：至多全部按期收回，CREDITPOLICY 的资金占用成本下降。',
  };
  const now = policyNow(known);
  const lacks = lackingIn(known, ['collectionCost']);
  const changed = now && againstNow.of(now, { ...now, receivables: now.receivables! - base });
  return {
    ...{ key: 'collect', atMost: true, base, loss, cost: figures.collectionCost, brings: changed && changed.brings },
    how: lacks.length > 0 ? needed(lacks, how) : how,
  };
}

export function keepingLimits(known: Known): StrategyMeasure {
  const { standings } = known;
  const start = { key: 'limits', atMost: false } as const;
  const above = standings.filter(({ over }) => over !== null && over > 0);
  if (standings.every(({ over }) => over === null)) return { ...start, ...open, how: needed([], limitNeeded) };
  const part = ({ over, owed }: Standing) => Math.min(1, over! / owed);
  const [base, avoided, all] = [
    sum(above, ({ over }) => over!),
    sum(above, (one) => part(one) * one.expectedLoss),
    lossOf(standings),
  ];
  const forgone = above.some(({ entry }) => entry.customer.annualSales === null)
    ? null
    : sum(above, (one) => part(one) * one.entry.customer.annualSales!);
  const how = {
    en: `${above.length} above limits by LIMITUSE: the margin on their sales that no longer fit, against carrying cost and expected loss of what lies above (CREDITPOLICY).`,
    zh: `${above.length} 个客户按 LIMITUSE 超限额：不再能成交部分的毛利，对比超限部分的资金占用成本与预期损失（CREDITPOLICY）。`,
  };
  if (above.length === 0) return { ...start, cost: 0, base: 0, brings: 0, loss: all, how };
  const now = policyNow(known);
  const lacks = lackingIn(known, []);
  if (now === null || forgone === null)
    return { ...start, ...open, base, how: needed(lacks, forgone === null ? salesNeeded : how) };
  const sales = Math.max(0, now.sales - forgone);
  const badDebts = sales === 0 ? 0 : (all - avoided) / sales;
  const { cost, brings } = againstNow.of(now, { ...now, sales, receivables: now.receivables! - base, badDebts });
  return { ...start, cost, base, brings, loss: all - avoided, how };
}

export function shorteningTerms(known: Known): StrategyMeasure {
  const { shorterBy, salesLost } = known.figures;
  const [start, all, now] = [{ key: 'terms', atMost: false } as const, lossOf(known.standings), policyNow(known)];
  const lacks = lackingIn(known, ['shorterBy', 'salesLost']);
  if (now === null || shorterBy === null || salesLost === null || now.sales === 0)
    return { ...start, ...open, how: needed(lacks, policyOf) };
  const days = (now.receivables! / now.sales) * yearDays;
  if (shorterBy > days) return { ...start, ...open, how: tooShort(shorterBy, days) };
  const sales = now.sales * (1 - salesLost);
  const then = { ...now, sales, receivables: null, days: days - shorterBy };
  const { cost, brings, frees } = againstNow.of(now, then);
  const how = {
    en: `CREDITPOLICY at ${shownDays(days - shorterBy)} days and ${shownShare(salesLost)} of sales lost, against ${shownDays(days)} days now; bad debts stay the same share of sales.`,
    zh: `周转 ${shownDays(days - shorterBy)} 天、销售流失 ${shownShare(salesLost)} 的 CREDITPOLICY，对比现 ${shownDays(days)} 天；坏账占销售额比例不变。`,
  };
  return { ...start, cost, base: frees, brings, loss: all * (1 - salesLost), how };
}

/** The book as a credit policy; null where something of it is not given. Variable cost is 1 − gross margin. */
function policyNow({ figures: { business }, standings, sales }: Known): PolicyTerms | null {
  const { grossMargin, capitalCost } = business;
  if (grossMargin === null || capitalCost === null || sales === null) return null;
  return {
    sales,
    variableCost: 1 - grossMargin,
    receivables: sum(standings, ({ owed }) => owed),
    ...{ days: null, mix: null, capitalCost, collectionCosts: 0 },
    badDebts: sales === 0 ? 0 : lossOf(standings) / sales,
  };
}

const yearDays = 365;
const open = { cost: null, base: null, brings: null, loss: null };

/** Of what the trade-off takes and of what else is asked for, what was not given. */
function lackingIn({ figures, sales }: Known, besides: readonly Wanted[]): readonly Wanted[] {
  const { grossMargin, capitalCost } = figures.business;
  const given = { ...figures, grossMargin, capitalCost, sales };
  return [...besides, 'sales' as const, 'grossMargin' as const, 'capitalCost' as const].filter(
    (key) => given[key] === null,
  );
}

function needed(lacks: readonly Wanted[], how: Words): Words {
  if (lacks.length === 0) return how;
  const of = (language: 'en' | 'zh') => lacks.map((key) => strategyHeadings[key].words[language]);
  return { en: `Needs ${of('en').join(', ')}. ${how.en}`, zh: `需要${of('zh').join('、')}。${how.zh}` };
}

const evidenceNeeded: Words = {
  en: 'Needs a list of customers with Grade or Report date.',
  zh: '需要含“评级”或“资信报告日期”的客户表。',
};
const limitNeeded: Words = { en: 'Needs a list of customers with Credit limit.', zh: '需要含“信用限额”的客户表。' };
const salesNeeded: Words = {
  en: 'Needs Annual sales of every customer above its limit.',
  zh: '需要每个超限额客户的年销售额。',
};
const policyOf: Words = {
  en: 'CREDITPOLICY of the shorter terms against now.',
  zh: '缩短账期后的 CREDITPOLICY 对比现状。',
};

function tooShort(shorterBy: number, days: number): Words {
  return {
    en: `Terms shorter by ${shownDays(shorterBy)} days: customers take ${shownDays(days)} days now; give fewer.`,
    zh: `账期缩短 ${shownDays(shorterBy)} 天：现周转仅 ${shownDays(days)} 天，请填较少天数。`,
  };
}

function shownDays(days: number): string {
  return String(Number(days.toFixed(1)));
}

function lossOf(standings: readonly Standing[]): number {
  return sum(standings, ({ expectedLoss }) => expectedLoss);
}

function sum(standings: readonly Standing[], of: (one: Standing) => number): number {
  return standings.reduce((total, one) => total + of(one), 0);
}
