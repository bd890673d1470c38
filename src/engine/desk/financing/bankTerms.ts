import type { Rule } from '../../rule';
import type { BaseRules } from './baseRules';
import type { FinancingTerms } from './financingCost';

/** What banks usually agree where the own bank has not said: a start, to be replaced by its terms. */
export const bankTerms: Rule & {
  readonly base: Pick<
    BaseRules,
    'pastDueAfter' | 'crossAge' | 'concentration' | 'advanceRate' | 'advanceRateInsured' | 'dilutionAllowed'
  >;
  readonly factoring: Pick<FinancingTerms, 'advance' | 'rate' | 'rateDays' | 'service'>;
  readonly days: number;
} = {
  name: { en: 'Usual terms of a bank', zh: '银行的常见条件' },
  summary: {
    en: '75 % advanced without cover and 90 % with it; past due by more than 90 days, and all of a customer of whom more than 25 % are, are not lent on; factoring at 2 % a month and 0.5 % of the invoice.',
    zh: '未投保融资 75%，投保 90%；逾期 90 天以上不计，且逾期占比超过 25% 的客户全部不计；保理月费率 2%、服务费 0.5%。',
  },
  source: 'IMP-D',
  base: {
    pastDueAfter: 90,
    crossAge: 0.25,
    concentration: 0.25,
    advanceRate: 0.75,
    advanceRateInsured: 0.9,
    dilutionAllowed: 0.05,
  },
  factoring: { advance: 0.85, rate: 0.02, rateDays: 30, service: 0.005 },
  days: 60,
};
