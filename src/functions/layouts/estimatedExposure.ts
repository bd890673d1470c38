import type { Line } from '../line';

/** The lines of every answer about the whole book whose exposures no ledger has told: there is none, or an invoice of it could not be read. */
export const estimatedExposureLines = {
  estimated: {
    is: 'text',
    words: {
      en: 'No receivables: for {count} of {all} customers the exposure, {amount} of {total}, is estimated from {from}. Give the receivables with their day (receivables, asOf), or put CREDITRISK with them beside the customers',
      zh: '没有应收账款：{all} 家客户中有 {count} 家的敞口（{total} 中的 {amount}）按{from}估算。请给出应收账款及基准日（receivables、asOf），或在客户旁放置含应收账款的 CREDITRISK 结果',
    },
  },
  unread: {
    is: 'text',
    words: {
      en: 'An invoice could not be read: for {count} of {all} customers ({names}) the exposure, {amount} of {total}, is estimated from {from} instead of the receivables. {reason}',
      zh: '有发票无法读取：{all} 家客户中有 {count} 家（{names}）的敞口（{total} 中的 {amount}）未按应收账款，改按{from}估算。{reason}',
    },
  },
} as const satisfies Record<string, Line>;
