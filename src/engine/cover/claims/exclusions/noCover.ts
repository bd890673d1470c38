import type { InvoiceExclusion } from './exclusion';

/** The insurer has refused cover for the customer (a nil limit). */
export const noCover: InvoiceExclusion = {
  name: { en: 'No cover', zh: '零限额' },
  summary: { en: 'No cover for this customer (nil limit)', zh: '该客户为零限额，不予承保' },
  source: 'AT-UK',
  among({ open: { customer }, limits }, exclude) {
    if (!limits.includes(0)) return;
    for (let at = 0; at < customer.length; at++) if (limits[customer[at]!] === 0) exclude(at);
  },
};
