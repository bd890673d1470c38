import type { CoverPrice } from '../../engine/plan';
import type { CoverTier } from '../../engine/tables';
import type { PlannedCustomers } from '../../workbook/ranges/plannedCustomers';
import type { Parameter } from '../definition';
import { portfolio, portfolioSettings, type AllSettings } from './portfolio';

export const plannedCustomers: Parameter<PlannedCustomers> = {
  ...portfolio,
  help: {
    en: 'Customers with PD, LGD, Exposure (or CREDITRISK beside them), and where known Premium rate (for the policy’s percentage; of annual sales, else of exposure), Credit limit, Terms. A ledger will do.',
    zh: '客户区域（含违约概率、违约损失率、风险敞口，或旁边已有 CREDITRISK 的结果）；如有：费率（按保单赔偿比例；以年销售额计，无则以敞口计）、信用限额、账期。也可直接给应收账款明细。',
  },
  read: async (cells, call) =>
    (await import(/* webpackChunkName: "plan" */ '../../workbook/ranges/plannedCustomers')).readPlannedCustomers(
      cells ?? [],
      call,
    ),
};

export const coverTiers: Parameter<readonly CoverTier[] | null> = {
  name: 'tiers',
  help: {
    en: 'Tiers from best to worst with headings: PD up to (or Grade), Differentiated, Insurer maximum. Illustrative ones if left out.',
    zh: '分档（由优到劣），含标题：违约概率上限（或评级）、差异化、保险人上限；省略则用示意分档。',
  },
  dimensionality: 'matrix',
  optional: true,
  read: async (cells, { mapping }) =>
    cells === null
      ? null
      : (await import(/* webpackChunkName: "plan" */ '../../workbook/ranges/coverTiers')).readCoverTiers(
          cells,
          mapping,
        ),
};

export interface PlannedSettings extends AllSettings {
  readonly price: CoverPrice;
}

export const plannedSettings: Parameter<PlannedSettings> = {
  ...portfolioSettings,
  help: {
    en: 'Two columns of names and values: those of LOSSDISTRIBUTION, and Premium per expected loss (1.7), Premium on exposure (0.15%) where no rate is given.',
    zh: '两列（名称、数值）：LOSSDISTRIBUTION 的各项设置；未给费率时：保费与预期赔款之比（1.7）、敞口费率（0.15%）。',
  },
  async read(cells, call) {
    const [all, { readCoverPrice }] = [
      await portfolioSettings.read(cells, call),
      await import(/* webpackChunkName: "plan" */ '../../workbook/ranges/planSettings'),
    ];
    return { ...all, price: readCoverPrice(cells ?? []) };
  },
};
