import type { LimitSettings } from '../../engine/plan';
import type { RiskSettings } from '../../engine/risk';
import type { ApplicantsRange } from '../../workbook/ranges/applicants';
import type { Parameter } from '../definition';
import { portfolio } from './portfolio';
import { settings } from './settings';

export const applicants: Parameter<ApplicantsRange> = {
  ...portfolio,
  help: {
    en: 'Customers with their heading row, and where known Annual sales, Terms, Credit limit, PD, LGD, Payment index, Net worth, Working capital, Customer turnover, Trade references. A ledger will do.',
    zh: '客户区域（含标题行）；如有：年销售额、账期、信用限额、违约概率、违约损失率、付款指数、客户净资产、营运资金、客户营业收入、其他供应商授信。也可直接给应收账款明细。',
  },
  read: async (cells, call) =>
    (await import(/* webpackChunkName: "plan" */ '../../workbook/ranges/applicants')).readApplicants(cells ?? [], call),
};

export interface AdviceSettings {
  readonly risk: RiskSettings;
  readonly limits: LimitSettings;
}

export const limitSettings: Parameter<AdviceSettings> = {
  ...settings,
  help: {
    en: 'Two columns of names and values: Limit per net worth (10%), Limit per working capital (10%), Limit per customer turnover (5%), Limit per receivables (15%), Limit per total sales, Equity, Loss per own equity (10%), Loss appetite, Insured only, Round limits to and others.',
    zh: '两列（名称、数值）：限额占客户净资产（10%）、限额占营运资金（10%）、限额占客户营业收入（5%）、限额占应收账款（15%）、限额占总销售额、净资产、损失占自有净资产（10%）、可承受预期损失、仅限保险限额、限额取整等。',
  },
  async read(cells, call) {
    const [risk, { readLimitSettings }] = [
      await settings.read(cells, call),
      await import(/* webpackChunkName: "plan" */ '../../workbook/ranges/planSettings'),
    ];
    return { risk, limits: readLimitSettings(cells ?? [], call.exchange) };
  },
};
