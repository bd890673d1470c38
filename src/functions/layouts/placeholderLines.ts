import type { Line } from '../line';

/** The first and the last line of every answer about the whole book that rests on the placeholder. */
export const placeholderLines = {
  standsIn: {
    is: 'text',
    words: {
      en: 'No base rate is known: {rate} stands in for {count} of {all} customers',
      zh: '未给出基准违约率：{all} 家客户中有 {count} 家暂用 {rate}',
    },
  },
} as const satisfies Record<string, Line>;
