import type { LimitTerms, Policy, PriceTerms, TimeTerms, Words } from '../../engine';
import type { Choice } from '../../workbook/choice';
import { attachments, firstLossCounts, receiptsChoices, wordings } from '../../workbook/policyChoices';

/** What the pane asks for; duties and rarer terms are read from a range. */
export type TermKey = Exclude<keyof Policy, keyof TimeTerms | keyof LimitTerms | keyof PriceTerms>;

/** How a term of cover is asked for in the pane. */
export interface TermField {
  readonly key: TermKey;
  readonly kind: 'percent' | 'amount' | 'period' | 'date' | 'choice' | 'text';
  readonly group: 'wording' | 'share' | 'time' | 'year';
  /** What may be chosen, as the policy reader understands it. */
  readonly choices?: readonly Words[];
  /** Asked for at once; the others behind "more". */
  readonly first: boolean;
}

const worded = (choices: readonly Choice<string>[]): readonly Words[] => choices.map(({ value, zh }) => ({ en: value, zh }));

/** The terms of cover in the order of the form. */
export const termFields: readonly TermField[] = [
  { key: 'wording', kind: 'choice', group: 'wording', choices: worded(wordings), first: true },
  { key: 'insuredPercentage', kind: 'percent', group: 'share', first: true },
  { key: 'creditLimit', kind: 'amount', group: 'share', first: true },
  { key: 'nonQualifyingLoss', kind: 'amount', group: 'share', first: false },
  { key: 'eachLossDeductible', kind: 'amount', group: 'share', first: true },
  { key: 'minimumRetention', kind: 'amount', group: 'share', first: false },
  { key: 'currency', kind: 'text', group: 'share', first: false },
  { key: 'waitingPeriod', kind: 'period', group: 'time', first: true },
  { key: 'maximumPaymentTerm', kind: 'period', group: 'time', first: false },
  { key: 'receiptsBeforeLoss', kind: 'choice', group: 'time', choices: worded(receiptsChoices), first: false },
  { key: 'policyStart', kind: 'date', group: 'year', first: true },
  { key: 'policyEnd', kind: 'date', group: 'year', first: true },
  { key: 'maximumLiability', kind: 'amount', group: 'year', first: true },
  { key: 'aggregateFirstLoss', kind: 'amount', group: 'year', first: true },
  { key: 'firstLossCounted', kind: 'choice', group: 'year', choices: worded(firstLossCounts), first: false },
  { key: 'firstLossUsed', kind: 'amount', group: 'year', first: false },
  { key: 'alreadyPaid', kind: 'amount', group: 'year', first: false },
  { key: 'attachment', kind: 'choice', group: 'year', choices: worded(attachments), first: false },
];
