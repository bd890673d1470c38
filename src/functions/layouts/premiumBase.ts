import type { Line } from '../line';

/** The line of every answer with premium and exposure, where the two are not of one business. */
export const premiumBaseLines = {
  unlike: {
    is: 'text',
    words: {
      en: 'Premium base and exposure disagree: {turnover} a year on terms of {days} days would be {owed}, the exposure is {exposure}. Check sales, terms and Exposure basis',
      zh: '保费基数与敞口不符：年销售额 {turnover} 按账期 {days} 天约为 {owed}，而敞口为 {exposure}。请核对销售额、账期与敞口口径',
    },
  },
} as const satisfies Record<string, Line>;
