import type { InvoiceExclusion } from './exclusion';

/** The policyholder set the limit itself, and what the policy asks for as its justification is not there. The same limit as in LIMITUSE. */
export const selfSetUnjustified: InvoiceExclusion = {
  name: { en: 'Self-set limit not justified', zh: '自定限额依据不足' },
  summary: {
    en: 'The self-set limit is not justified as the policy asks (LIMITUSE)',
    zh: '自定限额缺乏保单要求的依据（见 LIMITUSE）',
  },
  source: 'MARSH-DL',
  among({ open: { customer }, limits, selfSet }, exclude) {
    if (!selfSet.includes(1)) return;
    for (let at = 0; at < customer.length; at++)
      if (selfSet[customer[at]!] === 1 && limits[customer[at]!] === 0) exclude(at);
  },
};
