import { later } from '../../ledger/calendar';
import type { Rule } from '../../rule';

export type RiskLevel = 'high' | 'medium' | 'low';
export type Treatment = 'avoid' | 'transfer' | 'reduce' | 'accept';

/** From 1 to 5, on a bound the higher class. */
type Classes = Rule & { readonly from: readonly number[]; of(value: number): number };

const classOf = (from: readonly number[], value: number) => 1 + from.filter((bound) => value >= bound).length;

/** One-year probability of default in five classes. */
export const likelihood: Classes = {
  name: { en: 'Likelihood', zh: '可能性' },
  summary: {
    en: 'One-year probability of default: 1 below 0.5 %, 2 from it, 3 from 2 %, 4 from 5 %, 5 from 20 % and in default.',
    zh: '一年违约概率：低于 0.5% 为 1，自 0.5% 为 2，自 2% 为 3，自 5% 为 4，自 20% 及已违约为 5。',
  },
  source: 'expert',
  from: [0.005, 0.02, 0.05, 0.2],
  of: (probability) => classOf(likelihood.from, probability),
};

/** What would be lost for good against equity, or against all receivables where equity is not given. */
export const impact: Classes = {
  name: { en: 'Impact', zh: '影响' },
  summary: {
    en: 'Loss if the customer fails ÷ equity (else ÷ receivables): 1 below 1 %, 2 from it, 3 from 2.5 %, 4 from 5 %, 5 from 10 %.',
    zh: '客户违约损失 ÷ 净资产（未给出时 ÷ 应收账款）：低于 1% 为 1，自 1% 为 2，自 2.5% 为 3，自 5% 为 4，自 10% 为 5。',
  },
  source: 'expert',
  from: [0.01, 0.025, 0.05, 0.1],
  of: (share) => classOf(impact.from, share),
};

/** Likelihood × impact: high from 10, medium from 5. */
export const riskLevel: Rule & { of(likelihood: number, impact: number): RiskLevel } = {
  name: { en: 'Risk level', zh: '风险等级' },
  summary: { en: 'Likelihood × impact: high from 10, medium from 5.', zh: '可能性 × 影响：自 10 为高，自 5 为中。' },
  source: 'RISKMATRIX',
  of(chance, loss) {
    const product = chance * loss;
    return product >= 10 ? 'high' : product >= 5 ? 'medium' : 'low';
  },
};

/** What to do about it: avoid, transfer, reduce or accept. */
export const treatment: Rule & { of(likelihood: number, level: RiskLevel, insuredShare: number): Treatment } = {
  name: { en: 'Treatment', zh: '应对' },
  summary: {
    en: 'Avoid at likelihood 5; transfer what is high and less than half insured; reduce what else is high or medium; accept the rest.',
    zh: '可能性为 5 的规避；高风险且承保不足一半的转移；其余高、中风险的降低；其他接受。',
  },
  source: 'TREATMENT',
  of(chance, level, insuredShare) {
    if (chance === 5) return 'avoid';
    if (level === 'high' && insuredShare < 0.5) return 'transfer';
    return level === 'low' ? 'accept' : 'reduce';
  },
};

interface Reviewed {
  readonly level: RiskLevel;
  readonly inDefault: boolean;
  /** Of all that is owed. */
  readonly share: number;
  /** The day of the latest report; null: there has been none. */
  readonly last: number | null;
}

/** The months between two reviews, and the day of the next: the day asked for where there has been none. */
export const nextReview: Rule & {
  months(reviewed: Omit<Reviewed, 'last'>): number;
  of(reviewed: Reviewed, asOf: number): number;
} = {
  name: { en: 'Next review', zh: '下次复核' },
  summary: {
    en: 'High every 3 months, medium every 6, low every 12; who owes 5 % of the book or more a step sooner, in default monthly; without a report now.',
    zh: '高风险每 3 个月、中 6 个月、低 12 个月；欠款占 5% 及以上者提前一级，已违约每月；无报告者立即复核。',
  },
  source: 'ORA-REVIEW',
  months({ level, inDefault, share }) {
    if (inDefault) return 1;
    const steps = [3, 6, 12];
    const at = { high: 0, medium: 1, low: 2 }[level];
    return steps[Math.max(0, share >= largeShare ? at - 1 : at)]!;
  },
  of(reviewed, asOf) {
    if (reviewed.last === null) return Math.floor(asOf);
    return later(Math.floor(reviewed.last), { count: nextReview.months(reviewed), unit: 'months' });
  },
};

const largeShare = 0.05;
