import type { ScopeTerms, Words } from '../../../engine';

/** What is insured at all. */
export const scopeHelp: Readonly<Record<keyof ScopeTerms, Words>> = {
  rules: { en: 'An insurer’s published terms, which fill what is left blank here. Your policy decides.', zh: '以某保险人公开的条款填补此处的空白，以您的保单为准。' },
  countriesCovered: { en: 'The countries of the policy’s schedule, divided by commas. Customers elsewhere are not covered.', zh: '保单所列承保国家，以逗号分隔。其他国家的客户不在承保范围内。' },
  countriesExcluded: { en: 'Countries that the policy leaves out.', zh: '保单除外的国家。' },
  invoiceWithin: { en: 'How soon after the delivery you must invoice. Checked where the receivables have a delivery date.', zh: '交货后须在多长时间内开票。应收账款中有交货日期时核对。' },
  limitLapsesAfter: { en: 'A limit ends if you deliver nothing for longer than this; 12 months at ECGC.', zh: '超过此期限未出货，限额即失效；ECGC 为 12 个月。' },
  taxInsured: { en: 'Whether value added tax is insured. Usually it is not: its column is taken off the invoice.', zh: '增值税是否承保。通常不承保：从发票中扣除税额列的金额。' },
  interestInsured: { en: 'Whether interest and penalties within an invoice are insured. Usually they are not.', zh: '发票中的利息和罚金是否承保。通常不承保。' },
};
