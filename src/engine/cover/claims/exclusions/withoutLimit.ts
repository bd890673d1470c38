import type { InvoiceExclusion } from './exclusion';

/** Nobody has decided on a limit for the customer, while others have one: without the insurer's limit nothing is covered. */
export const withoutLimit: InvoiceExclusion = {
  name: { en: 'No limit', zh: '未批限额' },
  summary: { en: 'No limit for this customer: not covered without one', zh: '该客户未批限额，不予承保' },
  source: 'HK-CL',
  among({ open: { customer }, limits, withoutLimit: without }, exclude) {
    if (!without.includes(1)) return;
    for (let at = 0; at < customer.length; at++)
      if (without[customer[at]!] === 1 && limits[customer[at]!] === 0) exclude(at);
  },
};
