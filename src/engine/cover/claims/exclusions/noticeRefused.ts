import type { InvoiceExclusion } from './exclusion';

/** The overdue notice was due and not made in time, and the policy says that late notice is refused. */
export const noticeRefused: InvoiceExclusion = {
  name: { en: 'Notice too late', zh: '迟报拒赔' },
  summary: {
    en: 'The overdue notice was not made in time: refused by the policy',
    zh: '未按期发出逾期通知：按保单规定拒赔',
  },
  source: 'UKCI',
  among({ open, lateNotice, policy }, exclude) {
    if (lateNotice === null || policy.lateNotice !== 1) return;
    for (let at = 0; at < open.count; at++) if (lateNotice[at] === 1) exclude(at);
  },
};
