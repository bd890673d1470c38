import type { Rule } from '../../rule';

/** Amounts a year; `from`: the share of what a strategy could bring at most that pays its cost, null where what it brings is no bound. */
interface StrategyResult {
  readonly net: number;
  readonly from: number | null;
  readonly verdict: 'pays' | 'from' | 'dont' | 'nothing';
}

/** Nobody can say how much of a loss a report or a call avoids: then only a bound is known, and what must be reached of it. */
export const strategyPays: Rule & { of(cost: number, brings: number, atMost: boolean): StrategyResult } = {
  name: { en: 'Whether a strategy pays', zh: '策略是否划算' },
  summary: {
    en: 'It pays where it brings no less than it costs; where what it brings is a bound, from cost ÷ bound on.',
    zh: '收益不低于成本即划算；收益仅为上限时，达到“成本 ÷ 上限”起划算。',
  },
  source: 'expert',
  of(cost, brings, atMost) {
    const net = brings - cost;
    if (brings <= 0 && cost <= 0) return { net, from: null, verdict: 'nothing' };
    if (brings <= 0 || net < 0) return { net, from: null, verdict: 'dont' };
    return { net, from: atMost ? cost / brings : null, verdict: atMost ? 'from' : 'pays' };
  },
};
