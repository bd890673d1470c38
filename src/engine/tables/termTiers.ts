import type { Table } from '../rule';

/** How goods are sold: on open account, with a deposit, against a letter of credit, or paid in advance. */
export type SaleForm = 'open account' | 'deposit' | 'letter of credit' | 'prepayment';

/** A tier of customers, by probability of default or by grade, and the terms that it gets. */
export interface TermTier {
  /** Highest probability; null: no bound. */
  readonly upTo: number | null;
  readonly grade: string | null;
  readonly days: number;
  /** Share of the price that is paid before delivery. */
  readonly deposit: number;
  readonly form: SaleForm;
}

/** Expert choices, to be edited, within what is usual: 60 to 90 days for loyal customers, 30 to 90 at home, 15 or payment in advance for risky ones, deposits of 30 to 50 %. */
// prettier-ignore
export const termTiers: Table<TermTier> = {
  name: { en: 'Terms by risk', zh: '按风险分档的账期' },
  summary: { en: 'Days, deposit and form of sale by probability of default, illustrative.', zh: '按违约概率分档的账期、预付比例与结算方式（示意）。' },
  source: 'expert',
  from: 1,
  until: null,
  rows: [
    { upTo: 0.005, grade: null, days: 90, deposit: 0, form: 'open account' },
    { upTo: 0.02, grade: null, days: 60, deposit: 0, form: 'open account' },
    { upTo: 0.05, grade: null, days: 30, deposit: 0, form: 'open account' },
    { upTo: 0.1, grade: null, days: 30, deposit: 0.3, form: 'deposit' },
    { upTo: 0.2, grade: null, days: 15, deposit: 0.5, form: 'letter of credit' },
    { upTo: null, grade: null, days: 0, deposit: 1, form: 'prepayment' },
  ],
};
