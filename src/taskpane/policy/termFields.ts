import type { Policy } from '../../engine/index';
import type { Words } from '../../engine/index';

export type TermKey = keyof Policy;

/** How a term of cover is asked for in the pane. */
export interface TermField {
  readonly key: TermKey;
  readonly kind: 'percent' | 'amount' | 'period' | 'date' | 'choice' | 'text';
  readonly group: 'wording' | 'share' | 'time' | 'year';
  /** What may be chosen: as the policy reader understands it, and as it is shown. */
  readonly choices?: readonly { readonly value: Words; readonly shown: Words }[];
  /** Asked for at once; the others behind "more". */
  readonly first: boolean;
}

const same = (en: string, zh: string, explained?: Words) => ({ value: { en, zh }, shown: explained ?? { en, zh } });

/** The terms of cover in the order of the form. */
export const termFields: readonly TermField[] = [
  {
    key: 'wording',
    kind: 'choice',
    group: 'wording',
    first: true,
    choices: [
      same('deduct then percent', '先扣免赔额后乘比例'),
      same('percent then deduct', '先乘比例后扣免赔额'),
      same('minimum retention', '最低自留额'),
      same('excess of loss', '超额赔款'),
    ],
  },
  { key: 'insuredPercentage', kind: 'percent', group: 'share', first: true },
  { key: 'creditLimit', kind: 'amount', group: 'share', first: true },
  { key: 'nonQualifyingLoss', kind: 'amount', group: 'share', first: false },
  { key: 'eachLossDeductible', kind: 'amount', group: 'share', first: true },
  { key: 'minimumRetention', kind: 'amount', group: 'share', first: false },
  { key: 'waitingPeriod', kind: 'period', group: 'time', first: true },
  { key: 'maximumPaymentTerm', kind: 'period', group: 'time', first: false },
  { key: 'policyStart', kind: 'date', group: 'year', first: true },
  { key: 'policyEnd', kind: 'date', group: 'year', first: true },
  { key: 'maximumLiability', kind: 'amount', group: 'year', first: true },
  { key: 'aggregateFirstLoss', kind: 'amount', group: 'year', first: true },
  {
    key: 'firstLossCounted',
    kind: 'choice',
    group: 'year',
    first: false,
    choices: [same('after percentage', '按比例后'), same('before percentage', '按比例前'), same('without percentage', '不乘比例')],
  },
  { key: 'firstLossUsed', kind: 'amount', group: 'year', first: false },
  { key: 'alreadyPaid', kind: 'amount', group: 'year', first: false },
  {
    key: 'attachment',
    kind: 'choice',
    group: 'year',
    first: false,
    choices: [same('shipment', '出运'), same('loss', '损失')],
  },
];
