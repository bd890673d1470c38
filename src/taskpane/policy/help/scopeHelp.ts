import type { Words } from '../../../engine/words';
import type { ScopeTerms } from '../../../engine/cover';

/** Terms about what is insured at all, in a sentence or two. */
// prettier-ignore
export const scopeHelp: Readonly<Record<keyof ScopeTerms, Words>> = {
  rules: {
    en: 'The name of an insurer’s published terms: they fill what is left blank here.',
    zh: '保险人公开条款的名称：此处留空的项目以其填补。',
  },
  countriesCovered: { en: 'Only customers in these countries are insured: names or codes, divided by commas.', zh: '仅承保这些国家的客户：国名或代码，以逗号分隔。' },
  countriesExcluded: { en: 'Customers in these countries are not insured: names or codes, divided by commas.', zh: '不承保这些国家的客户：国名或代码，以逗号分隔。' },
  invoiceWithin: { en: 'Within how long of the delivery the invoice must be written.', zh: '须在发货后多长时间内开票。' },
  limitBackdate: { en: 'How long before its first day a limit already covers deliveries, often 30 to 60 days. Blank: not at all.', zh: '限额对生效日之前多长时间内的发货也有效，常见为 30 至 60 天；留空则不追溯。' },
  limitLapsesAfter: { en: 'A limit ends where nothing was delivered for longer than this.', zh: '超过此期限未发货的，限额失效。' },
  taxInsured: { en: 'Whether the tax on the invoice is insured with it.', zh: '发票上的税款是否一并承保。' },
  interestInsured: { en: 'Whether interest for late payment is insured.', zh: '逾期利息是否承保。' },
};
