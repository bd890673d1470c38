import type { Rule } from '../../rule';

/** What the policyholder must do, or may expect, about an unpaid invoice. */
export type Duty = 'payment' | 'stop' | 'notice' | 'collection' | 'waiting' | 'claim' | 'indemnity';

/** In the order in which they follow one another. Only duties can be missed; the others are events to wait for. */
export const duties: Readonly<Record<Duty, Rule & { readonly canBeMissed: boolean }>> = {
  payment: {
    name: { en: 'Payment due', zh: '等待付款' },
    summary: { en: 'The invoice is not due yet.', zh: '发票尚未到期。' },
    source: 'AT-IE-MEP',
    canBeMissed: false,
  },
  stop: {
    name: { en: 'Stop deliveries', zh: '停止发货' },
    summary: {
      en: 'New deliveries to the customer are uninsured from this day on while the invoice is unpaid.',
      zh: '发票未付清的，自该日起对该客户的新发货不在承保范围内。',
    },
    source: 'AU-EDC',
    canBeMissed: false,
  },
  notice: {
    name: { en: 'Overdue notice', zh: '逾期通知（可损通知）' },
    summary: { en: 'The insurer must be told that the customer is late.', zh: '须将客户逾期情况通知保险人。' },
    source: 'AT-IE-MAX',
    canBeMissed: true,
  },
  collection: {
    name: { en: 'Hand over to collection', zh: '委托催收' },
    summary: { en: 'The debt must be handed over for collection.', zh: '须将欠款移交催收。' },
    source: 'AT-BE-M',
    canBeMissed: true,
  },
  waiting: {
    name: { en: 'End of the waiting period', zh: '等待期届满' },
    summary: { en: 'Still unpaid on this day, the invoice is a loss.', zh: '届时仍未付的，发票即构成损失。' },
    source: 'HK-SBP',
    canBeMissed: false,
  },
  claim: {
    name: { en: 'File the claim', zh: '提交索赔' },
    summary: { en: 'The claim must be filed with its documents.', zh: '须提交索赔及单证。' },
    source: 'EX-AV',
    canBeMissed: true,
  },
  indemnity: {
    name: { en: 'Indemnity due', zh: '等待赔款' },
    summary: { en: 'The claim is filed; this is the last day to pay it.', zh: '已提交索赔；这是赔付的最后期限。' },
    source: 'CN-DOM',
    canBeMissed: false,
  },
};
