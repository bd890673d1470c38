import type { InvoiceExclusion } from './exclusion';

/** The customer's country is not in the policy's schedule, or is one that the policy leaves out. */
export const countryNotCovered: InvoiceExclusion = {
  name: { en: 'Country not covered', zh: '国家不在承保范围' },
  summary: { en: 'The customer’s country is not covered', zh: '客户所在国家不在承保范围内' },
  source: 'AT-BE-gl',
  among({ open: { customer }, outside }, exclude) {
    if (outside === null) return;
    for (let at = 0; at < customer.length; at++) if (outside[customer[at]!] === 1) exclude(at);
  },
};
