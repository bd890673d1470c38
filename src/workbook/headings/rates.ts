import type { Headings } from './heading';

export type RateHeading = 'currency' | 'into' | 'rate' | 'indirect' | 'day' | 'units' | 'pair' | 'base';

/** What tables of exchange rates call their columns: our words, and those of central banks and programs (SAP, Business Central, NetSuite, ERPNext, 金蝶, 用友 …). `base` is the currency of the books, in a line of its own. */
// prettier-ignore
export const rateHeadings: Headings<RateHeading> = {
  currency: {
    words: { en: 'Currency', zh: '币种' }, kind: 'currency',
    first: ['Currency code', 'Code', 'ISO code', 'ISO', 'Letter code', 'Char code', '币种代码', '货币代码'],
    also: ['Ccy', 'Curr', 'Currency name', 'From', 'From currency', 'From currency code', 'From curr', 'Source currency', 'Foreign currency', '币别', '货币', '外币', '币种名称', '货币名称', '外币名称', '原币', '原币种', '源币种', '外币币种'],
  },
  into: { words: { en: 'To currency', zh: '目标币种' }, kind: 'currency', also: ['To', 'To currency code', 'To curr', 'Target currency', 'Base currency', 'Relational currency code', 'Quote currency', '目标币', '目标货币', '本位币', '折算币种'] },
  rate: {
    words: { en: 'Rate', zh: '汇率' }, kind: 'number',
    first: ['Middle rate', 'Mid rate', 'Mid', 'Reference rate', '中间价', '汇率中间价', '人民币汇率中间价', '折算价', '中行折算价', '直接汇率', 'Direct quotation', 'Dir.quot.', '直接报价'],
    also: ['Exchange rate', 'Exch rate', 'FX rate', 'FX', 'Spot rate', 'Spot', 'Closing rate', 'Current rate', 'Conversion rate', 'Relational exch rate amount', 'Value', 'OBS_VALUE', '折算汇率', '记账汇率', '期末汇率', '即期汇率', '现行汇率', '外汇牌价', '牌价'],
  },
  indirect: { words: { en: 'Indirect quotation', zh: '间接报价' }, kind: 'number', also: ['Indir.quot.', 'Indirect quot.'] },
  day: {
    words: { en: 'Day', zh: '日期' }, kind: 'day',
    also: ['Date', 'Rate date', 'Valid from', 'Effective date', 'Effective', 'From date', 'Starting date', 'Start date', 'As of', 'Published', 'Time period', 'TIME_PERIOD', '生效日', '生效日期', '汇率日期', '发布日期', '公布日期', '起始日期', '开始日期', 'Datum'],
  },
  units: { words: { en: 'Units', zh: '单位' }, kind: 'number', also: ['Unit', 'Amount', 'Quantity', 'Nominal', 'Per', 'Multiplier', 'Ratio from', 'Exchange rate amount', '数量', '外币单位', '外币数量', '每单位'] },
  pair: { words: { en: 'Currency pair', zh: '货币对' }, kind: 'text', also: ['Pair', 'Currencies', '币种对'] },
  base: { words: { en: 'Base currency', zh: '本位币' }, kind: 'currency', also: ['Home currency', 'Local currency', 'Functional currency', 'Reporting currency', 'Company currency', 'Currency of the books', '记账本位币', '折算本位币', '折算为'] },
};
