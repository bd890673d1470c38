import type { Headings } from './heading';

export type RateHeading = 'currency' | 'into' | 'rate' | 'indirect' | 'day' | 'units' | 'unitsInto' | 'pair' | 'base';

/** What tables of exchange rates call their columns: our words, and those of central banks and programs (SAP, Business Central, NetSuite, ERPNext, 金蝶, 用友 …). `base` is the currency of the books, in a line of its own. */
// prettier-ignore
export const rateHeadings: Headings<RateHeading> = {
  currency: {
    words: { en: 'Currency', zh: '币种' }, kind: 'currency',
    first: ['Currency code', 'Code', 'ISO code', 'ISO', 'Letter code', 'Char code', '币种代码', '货币代码'],
    also: ['Ccy', 'Curr', 'Currency name', 'From', 'From currency', 'From currency code', 'From curr', 'FCURR', 'Von', 'Source currency', 'Foreign currency', '币别', '货币', '外币', '币种名称', '货币名称', '外币名称', '原币', '原币种', '源币种', '外币币种', '从', '从货币', '源货币'],
  },
  into: { words: { en: 'To currency', zh: '目标币种' }, kind: 'currency', also: ['To', 'To currency code', 'To curr', 'TCURR', 'Nach', 'Target currency', 'Base currency', 'Relational currency code', 'Quote currency', '目标币', '目标货币', '本位币', '折算币种', '到', '到货币'] },
  rate: {
    words: { en: 'Rate', zh: '汇率' }, kind: 'number',
    first: ['Middle rate', 'Mid rate', 'Mid', 'Reference rate', '中间价', '汇率中间价', '人民币汇率中间价', '折算价', '中行折算价', '直接汇率', 'Direct quotation', 'Dir.quot.', 'Preisnotierung', 'Preisnot.', 'UKURS', '直接报价'],
    also: ['Exchange rate', 'Exch rate', 'FX rate', 'FX', 'Spot rate', 'Spot', 'Closing rate', 'Current rate', 'Conversion rate', 'Relational exch rate amount', 'Value', 'OBS_VALUE', '折算汇率', '记账汇率', '期末汇率', '即期汇率', '现行汇率', '外汇牌价', '牌价'],
  },
  indirect: { words: { en: 'Indirect quotation', zh: '间接报价' }, kind: 'number', also: ['Indir.quot.', 'Indirect quot.', 'Mengennotierung', 'Mengennot.'] },
  day: {
    words: { en: 'Day', zh: '日期' }, kind: 'day',
    also: ['Date', 'Rate date', 'Valid from', 'GDATU', 'Gültig ab', 'Effective date', 'Effective', 'From date', 'Starting date', 'Start date', 'As of', 'Published', 'Time period', 'TIME_PERIOD', '生效日', '生效日期', '有效期自', '有效起始日期', '汇率日期', '发布日期', '公布日期', '起始日期', '开始日期', 'Datum'],
  },
  units: { words: { en: 'Units', zh: '单位' }, kind: 'number', also: ['Unit', 'Amount', 'Quantity', 'Nominal', 'Per', 'Multiplier', 'Ratio from', 'From factor', 'FFACT', 'Faktor von', 'Fakt.von', 'Facteur source', 'Exchange rate amount', '数量', '外币单位', '外币数量', '每单位', '标价单位', '报价单位', '比率从', '比率自', '换算系数从'] },
  unitsInto: { words: { en: 'Ratio (to)', zh: '比率（到）' }, kind: 'number', also: ['To factor', 'TFACT', 'Faktor nach', 'Fakt.nach', 'Facteur cible', '比率到', '比率至', '换算系数到'] },
  pair: { words: { en: 'Currency pair', zh: '货币对' }, kind: 'text', also: ['Pair', 'Currencies', '币种对'] },
  base: { words: { en: 'Base currency', zh: '本位币' }, kind: 'currency', also: ['Home currency', 'Local currency', 'Functional currency', 'Reporting currency', 'Company currency', 'Currency of the books', '记账本位币', '折算本位币', '折算为'] },
};
