import type { BaseRules } from '../../engine/desk';
import type { FinancingRange } from '../../workbook/ranges/financing';
import type { Parameter } from '../definition';

export const baseRules: Parameter<BaseRules> = {
  name: 'rules',
  help: {
    en: 'The bank’s rules in two columns: Past due more than (90 days if left out), Counted from, Home country, Cross-age above, Concentration cap, Advance rate now and insured, Insured up to (limit, limit × percentage, none), Dilution, Accrued rebates, Dilution allowed (5%), Other reserves, Interest now and insured, Cost of cover.',
    zh: '银行规则（两列）：逾期超过（省略为 90 天）、账龄起算、本国、连带逾期占比、集中度上限、现融资比例与投保后融资比例、承保计入上限（限额、限额×赔偿比例、不限）、稀释率、应计返利、容许稀释率（5%）、其他准备、现融资利率与投保后融资利率、保险成本。',
  },
  called: () => ({ en: 'Rules', zh: '融资规则' }),
  dimensionality: 'matrix',
  optional: false,
  read: async (cells, { exchange }) =>
    (await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/baseRules')).readBaseRules(
      cells ?? [],
      exchange,
    ),
};

export const financingWays: Parameter<FinancingRange> = {
  name: 'ways',
  help: {
    en: 'Ways of financing with their heading row: Financing, Amount, Days, and where it has them Advance, Reserve, Rate (Rate for days: 30 for a monthly one), Service fee, Fixed fees, Premium rate.',
    zh: '融资方式（含标题行）：融资方式、金额、天数；如有：融资比例、保留比例、利率（利率计息天数：月利率填 30）、服务费率、固定费用、保险费率。',
  },
  called: () => ({ en: 'Financing', zh: '融资方式' }),
  dimensionality: 'matrix',
  optional: false,
  read: async (cells, call) =>
    (await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/financing')).readFinancing(cells ?? [], call),
};
