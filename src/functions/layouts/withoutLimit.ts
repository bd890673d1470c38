import type { Line } from '../line';

/** The line of every answer about the whole book that names the customers without a limit, where some owe. */
export const withoutLimitLines = {
  notCovered: {
    is: 'text',
    words: {
      en: '{count} without a limit, exposure {amount}: not covered',
      zh: '{count} 家客户未批限额，敞口 {amount}：不予承保',
    },
  },
  covered: {
    is: 'text',
    words: {
      en: '{count} without a limit, exposure {amount}: counted as covered in full',
      zh: '{count} 家客户未批限额，敞口 {amount}：按全额承保计算',
    },
  },
} as const satisfies Record<string, Line>;
