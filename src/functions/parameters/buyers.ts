import type { RiskSettings } from '../../engine/risk';
import type { TermSettings } from '../../engine/plan';
import type { TermTier } from '../../engine/tables';
import type { BuyersRange } from '../../workbook/ranges/buyers';
import type { Parameter } from '../definition';
import { portfolio } from './portfolio';
import { settings } from './settings';

export const buyers: Parameter<BuyersRange> = {
  ...portfolio,
  help: {
    en: 'Customers with their heading row, and where known PD, LGD, Grade, Annual sales, Credit limit, Sector terms. A ledger will do.',
    zh: '客户区域（含标题行）；如有：违约概率、违约损失率、评级、年销售额、信用限额、行业账期。也可直接给应收账款明细。',
  },
  read: async (cells, call) =>
    (await import(/* webpackChunkName: "plan" */ '../../workbook/ranges/buyers')).readBuyers(cells ?? [], call),
};

export const termTiers: Parameter<readonly TermTier[] | null> = {
  name: 'tiers',
  help: {
    en: 'Tiers from best to worst with headings: PD up to (or Grade), Terms, Deposit, Form. Illustrative ones if left out.',
    zh: '分档（由优到劣），含标题：违约概率上限（或评级）、账期、预付比例、结算方式；省略则用示意分档。',
  },
  dimensionality: 'matrix',
  optional: true,
  read: async (cells, { mapping }) =>
    cells === null
      ? null
      : (await import(/* webpackChunkName: "plan" */ '../../workbook/ranges/termTiers')).readTermTiers(cells, mapping),
};

export interface AllTermSettings {
  readonly risk: RiskSettings;
  readonly terms: TermSettings;
}

export const termSettings: Parameter<AllTermSettings> = {
  ...settings,
  help: {
    en: 'Two columns of names and values: Margin, Cost of funds, Usual delay, Target DSO, Longest term by law, and those of CREDITRISK.',
    zh: '两列（名称、数值）：毛利率、资金成本率、通常延迟天数、目标DSO、法定最长账期，以及 CREDITRISK 的各项设置。',
  },
  async read(cells, call) {
    const [risk, { readTermSettings }] = [
      await settings.read(cells, call),
      await import(/* webpackChunkName: "plan" */ '../../workbook/ranges/planSettings'),
    ];
    return { risk, terms: readTermSettings(cells ?? []) };
  },
};
