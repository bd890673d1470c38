import type { Table } from '../rule';

/** From when what is overdue counts: a remainder of bank charges or a rounding is no late payment, and no default. */
export interface PastDueRule {
  /** Days past due from which an account is in default. */
  readonly defaultAfter: number;
  /** More than this part of what is owed has to be overdue … */
  readonly aboveShare: number;
  /** … and more than this amount, in the currency of the book, whichever it is. */
  readonly aboveAmount: number;
}

/** Regulation 2018/171 asks for both an amount and a share; the European Central Bank set EUR 500 and 1 %. */
// prettier-ignore
export const pastDueThresholds: Table<PastDueRule> = {
  name: { en: 'Thresholds of default', zh: '违约认定门槛' },
  summary: { en: 'Days past due of a default, and the share and the amount above which what is overdue is material.', zh: '认定违约的逾期天数，以及逾期金额达到重大程度的占比和金额。' },
  source: 'crr178',
  from: 43465,
  until: null,
  rows: [{ defaultAfter: 90, aboveShare: 0.01, aboveAmount: 500 }],
};
