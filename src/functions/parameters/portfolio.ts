import type { RiskSettings } from '../../engine/risk';
import { usualPortfolio, type PortfolioSettings } from '../../engine/portfolio';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import { settings } from './settings';
import type { Parameter } from '../definition';

export const portfolio: Parameter<PortfolioRange> = {
  name: 'customers',
  help: {
    en: 'Customers with their heading row, with the columns PD, LGD and Exposure or with CREDITRISK beside them; a column that is missing is rated as CREDITRISK does. A ledger will do: what each customer owes, rated by how it pays.',
    zh: '客户区域（含标题行），带有违约概率、违约损失率、风险敞口三列，或旁边已有 CREDITRISK 的结果；缺少的列按 CREDITRISK 的规则评定。也可直接给应收账款明细：按各客户欠款与付款记录评定。',
  },
  called: () => ({ en: 'Customers', zh: '客户' }),
  dimensionality: 'matrix',
  optional: false,
  read: async (cells, call) =>
    (await import(/* webpackChunkName: "portfolio" */ '../../workbook/ranges/portfolio')).readPortfolio(
      cells ?? [],
      call,
    ),
};

export interface AllSettings {
  readonly risk: RiskSettings;
  readonly portfolio: PortfolioSettings;
}

export const portfolioSettings: Parameter<AllSettings> = {
  name: 'settings',
  help: {
    en: 'Two columns of names and values: those of CREDITRISK, and Factor variance, Asset correlation, Specific share, Loss unit, Rounding of losses, Quantile, Contribution convention, Groups (together, each for itself), Equity, Cash.',
    zh: '两列（名称、数值）：CREDITRISK 的各项设置，以及因子方差、资产相关系数、特有风险占比、损失单位、损失取整方式、分位数口径、贡献口径、集团口径（合并、分别）、净资产、现金。',
  },
  dimensionality: 'matrix',
  optional: true,
  async read(cells, call) {
    const risk = await settings.read(cells, call);
    if (cells === null) return { risk, portfolio: usualPortfolio };
    const { readPortfolioSettings } = await import(
      /* webpackChunkName: "portfolio" */ '../../workbook/ranges/portfolioSettings'
    );
    return { risk, portfolio: readPortfolioSettings(cells, call.exchange) };
  },
};
