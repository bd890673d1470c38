import type { Period } from '../../ledger/customer';
import type { Words } from '../../words';

/** What a policy says about what it insures at all: where, delivered and invoiced when, and which part of an invoice. `null` means not given. */
export interface ScopeTerms {
  /** The name of the published terms that fill the policy's blanks. */
  readonly rules: string | null;
  /** ISO codes of three letters, divided by commas: only these countries are insured, or all but these. */
  readonly countriesCovered: string | null;
  readonly countriesExcluded: string | null;
  /** An invoice must be written within this time of the delivery. */
  readonly invoiceWithin: Period | null;
  /** A limit ends where nothing was delivered for longer than this. */
  readonly limitLapsesAfter: Period | null;
  /** How far a limit reaches back before its first day. */
  readonly limitBackdate: Period | null;
  readonly taxInsured: 'yes' | 'no' | null;
  readonly interestInsured: 'yes' | 'no' | null;
}

export const scopeTermNames: Readonly<Record<keyof ScopeTerms, Words>> = {
  rules: { en: 'Rules', zh: '采用规则' },
  countriesCovered: { en: 'Countries covered', zh: '承保国家' },
  countriesExcluded: { en: 'Countries excluded', zh: '除外国家' },
  invoiceWithin: { en: 'Invoice within', zh: '开票期限' },
  limitBackdate: { en: 'Limits back-date', zh: '限额追溯期' },
  limitLapsesAfter: { en: 'Limit lapses after', zh: '限额失效期' },
  taxInsured: { en: 'VAT insured', zh: '承保增值税' },
  interestInsured: { en: 'Interest insured', zh: '承保利息' },
};
