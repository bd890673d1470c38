import { disputedBalance } from '../../ledger/openBalance';
import type { Rule } from '../../rule';
import type { BaseBook } from './baseBook';

export type IneligibleName =
  | 'pastDue'
  | 'foreign'
  | 'affiliates'
  | 'contra'
  | 'disputed'
  | 'credits'
  | 'crossAge'
  | 'aboveCover'
  | 'concentration';

/** Why a lender does not lend on a receivable, in the order in which certificates ask. */
export const ineligibles: Readonly<Record<IneligibleName, Rule>> = {
  pastDue: {
    name: { en: 'Past due', zh: '逾期过久' },
    summary: {
      en: 'Older than the lender’s days; credits do not make it less.',
      zh: '超过贷款人规定天数，贷项不予冲减。',
    },
    source: 'borrowingBase',
  },
  foreign: {
    name: { en: 'Foreign', zh: '境外客户' },
    summary: {
      en: 'Not in the home country, or of unknown country, and without cover.',
      zh: '不在本国或国别不明，且未投保。',
    },
    source: 'IMP-F',
  },
  affiliates: {
    name: { en: 'Affiliates', zh: '关联企业' },
    summary: { en: 'Sales to affiliates.', zh: '对关联企业的销售。' },
    source: 'borrowingBase',
  },
  contra: {
    name: { en: 'Contra', zh: '可抵销' },
    summary: { en: 'What the customer may set off.', zh: '客户可抵销的金额。' },
    source: 'borrowingBase',
  },
  disputed: {
    name: { en: 'Disputed', zh: '有争议' },
    summary: { en: 'The contested part.', zh: '有争议的部分。' },
    source: 'CN-13',
  },
  credits: {
    name: { en: 'Credits', zh: '贷项' },
    summary: {
      en: 'Credit notes and receipts not set off, as far as the same customer has anything left.',
      zh: '未核销的贷项和收款，以同一客户剩余金额为限。',
    },
    source: 'borrowingBase',
  },
  crossAge: {
    name: { en: 'Cross-aged', zh: '连带逾期' },
    summary: { en: 'All of a customer of whom too large a part is past due.', zh: '逾期占比过高的客户，其全部余额。' },
    source: 'ALLIED',
  },
  aboveCover: {
    name: { en: 'Foreign, above the cover', zh: '境外客户超出承保部分' },
    summary: { en: 'What a foreign customer owes above its insured limit.', zh: '境外客户欠款超过承保限额的部分。' },
    source: 'IMP-F',
  },
  concentration: {
    name: { en: 'Concentration', zh: '集中度超限' },
    summary: {
      en: 'Uninsured, above the customer’s share of what is left.',
      zh: '未承保部分中，单一客户超过剩余总额规定占比的部分。',
    },
    source: 'IMP-D',
  },
};

/** Reasons that an invoice has by itself, in order: how much of what is left each takes. */
export const ofInvoices: readonly (readonly [
  IneligibleName,
  (lent: BaseBook, entry: number, left: number) => number,
])[] = [
  ['pastDue', ({ pastDue }, entry, left) => (pastDue[entry] === 1 ? left : 0)],
  [
    'foreign',
    ({ foreign, cap, book }, entry, left) => {
      const own = book.customer[entry]!;
      return foreign[own] === 1 && cap[own] === 0 ? left : 0;
    },
  ],
  ['affiliates', ({ affiliate }, entry, left) => (affiliate[entry] === 1 ? left : 0)],
  ['contra', ({ book }, entry, left) => Math.min(left, Math.max(0, book.setOff?.[entry] || 0))],
  ['disputed', ({ book, open }, entry, left) => Math.min(left, disputedBalance(book, entry, open[entry]!))],
];
