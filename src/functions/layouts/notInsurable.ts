import type { Line } from '../line';

/** The line of every answer about the whole book in which a policy leaves something out of what the ledger shows. */
export const notInsurableLines = {
  excluded: {
    is: 'text',
    words: { en: 'Not insurable by the ledger: {reasons}', zh: '按应收账款明细不可承保：{reasons}' },
  },
} as const satisfies Record<string, Line>;

/** A reason of the book's day, not of an invoice. */
export const pastDueBefore = {
  en: 'Past due before the policy begins',
  zh: '保单生效前已严重逾期',
};
