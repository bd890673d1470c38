import type { Rule, Table } from '../rule';
import type { SourceCode } from '../sources';
import type { Words } from '../words';

/** A published price of credit insurance as a share of insured turnover, from low to high; `firm`: the publisher's own figure, not a rule of thumb of the trade press. */
interface MarketRate {
  readonly name: Words;
  readonly low: number;
  readonly high: number;
  readonly firm: boolean;
  readonly source: SourceCode;
}

// prettier-ignore
const about: Rule = {
  name: { en: 'Published rates', zh: '公开费率' },
  summary: { en: 'What insurers, brokers and their association publish; for comparison only, never a default price.', zh: '保险公司、经纪人及行业协会公开的费率；仅供对比，绝非默认价格。' },
  source: 'ICISA',
};

/** Collected in 2026, of the years 2022 to 2024. */
// prettier-ignore
export const marketRates: Table<MarketRate> = {
  ...about,
  from: 44562,
  until: null,
  rows: [
    { name: { en: 'World 2024, premium ÷ insured trade', zh: '全球 2024 年，保费 ÷ 承保贸易额' }, low: 0.00173, high: 0.00173, firm: true, source: 'ICISA' },
    { name: { en: 'World 2022, premium ÷ insured trade', zh: '全球 2022 年，保费 ÷ 承保贸易额' }, low: 0.002, high: 0.002, firm: true, source: 'CIRM' },
    { name: { en: 'Allianz Trade, rule of thumb', zh: '安联贸易经验值' }, low: 0.0025, high: 0.0025, firm: true, source: 'AZ-HK' },
    { name: { en: 'Atradius, China', zh: '安卓信用保险（中国）' }, low: 0.001, high: 0.005, firm: true, source: 'AT-CN' },
    { name: { en: 'US broker, multi-buyer export', zh: '美国经纪人，多买方出口' }, low: 0.003, high: 0.0075, firm: true, source: 'ERM' },
    { name: { en: 'EXIM, small business', zh: '美国进出口银行小企业保单' }, low: 0.005, high: 0.01, firm: true, source: 'EXIM-FAQ' },
    { name: { en: 'Japan, domestic', zh: '日本国内' }, low: 0.001, high: 0.004, firm: false, source: 'JP-COST' },
    { name: { en: 'Allianz Trade China', zh: '安联贸易（中国）' }, low: 0.003, high: 0.01, firm: false, source: 'CN-12' },
  ],
};
