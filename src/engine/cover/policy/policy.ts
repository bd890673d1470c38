import type { Period } from '../../ledger/customer';
import { Problem } from '../../problem';
import type { Words } from '../../words';
import type { CoveredCause } from './causesOfLoss';
import { identityTermNames, type IdentityTerms } from './identityTerms';
import { limitTermNames, type LimitTerms } from './limitTerms';
import { priceTermNames, type PriceTerms } from './priceTerms';
import { timeTermNames, type TimeTerms } from './timeTerms';

/** In which order an insurer reads the clauses that leave a part of a loss with the policyholder. */
export type WordingName =
  'deduct then percent' | 'percent then deduct' | 'minimum retention' | 'percentage of loss' | 'excess of loss';

/** By which amount a loss uses up the yearly first loss: the share that would be paid, or the covered amount itself. */
export type FirstLossCounted = 'after percentage' | 'before percentage' | 'without percentage';

/** Which claims belong to a policy year: goods invoiced in it, or losses that fall into it. */
export type Attachment = 'shipment' | 'loss';

/** To which debt the money goes that a customer pays before the loss is fixed. */
export type ReceiptsRule = 'oldest first' | 'pro rata' | 'all to the insured part';

/** On which day's rate what is claimed is converted into the policy's currency. */
export type ConversionDay = 'as of' | 'invoice date' | 'due date' | 'date of loss';

/** The terms of a policy. `null` means not given; amounts in one currency, shares as fractions, days as Excel serials (both ends inclusive). */
export interface Policy extends IdentityTerms, TimeTerms, LimitTerms, PriceTerms {
  readonly wording: WordingName | null;
  readonly insuredPercentage: number | null;
  /** Which causes of loss are covered, each to its own percentage or to the insured percentage; null: all alike. */
  readonly covers: readonly CoveredCause[] | null;
  readonly nonQualifyingLoss: number | null;
  readonly eachLossDeductible: number | null;
  readonly minimumRetention: number | null;
  readonly aggregateFirstLoss: number | null;
  readonly firstLossCounted: FirstLossCounted | null;
  readonly firstLossUsed: number | null;
  readonly maximumLiability: number | null;
  readonly alreadyPaid: number | null;
  /** One limit for every customer that has none of its own; 0 is no cover. */
  readonly creditLimit: number | null;
  readonly maximumPaymentTerm: Period | null;
  readonly waitingPeriod: Period | null;
  readonly policyStart: number | null;
  readonly policyEnd: number | null;
  readonly attachment: Attachment | null;
  readonly receiptsBeforeLoss: ReceiptsRule | null;
  readonly currency: string | null;
  readonly conversion: ConversionDay | null;
}

/** What each term is called, in headings and in sentences. */
export const policyTerms: Readonly<Record<keyof Policy, Words>> = {
  wording: { en: 'Wording', zh: '条款顺序' },
  insuredPercentage: { en: 'Insured percentage', zh: '赔偿比例' },
  covers: { en: 'Covers', zh: '承保风险' },
  nonQualifyingLoss: { en: 'Non-qualifying loss', zh: '起赔额' },
  eachLossDeductible: { en: 'Each-loss deductible', zh: '免赔额' },
  minimumRetention: { en: 'Minimum retention', zh: '最低自留额' },
  aggregateFirstLoss: { en: 'Aggregate first loss', zh: '累计免赔额' },
  firstLossCounted: { en: 'First loss counted', zh: '累计免赔额口径' },
  firstLossUsed: { en: 'First loss already used', zh: '已用累计免赔额' },
  maximumLiability: { en: 'Maximum liability', zh: '最高赔偿限额' },
  alreadyPaid: { en: 'Already paid this year', zh: '本年已赔付' },
  creditLimit: { en: 'Credit limit', zh: '信用限额' },
  maximumPaymentTerm: { en: 'Maximum payment term', zh: '最长信用期限' },
  waitingPeriod: { en: 'Waiting period', zh: '等待期' },
  policyStart: { en: 'Policy start', zh: '保险起期' },
  policyEnd: { en: 'Policy end', zh: '保险止期' },
  attachment: { en: 'Attachment', zh: '承保基础' },
  receiptsBeforeLoss: { en: 'Receipts before loss', zh: '损前回款' },
  currency: { en: 'Currency', zh: '币种' },
  conversion: { en: 'Conversion', zh: '折算日' },
  ...identityTermNames,
  ...timeTermNames,
  ...limitTermNames,
  ...priceTermNames,
};

/** The value of a term without which the answer would be a guess; it is asked for by name. */
export function required<Key extends keyof Policy>(policy: Policy, key: Key, why: Words): NonNullable<Policy[Key]> {
  const value = policy[key];
  if (value === null || value === undefined)
    throw new Problem({
      kind: 'missing',
      field: policyTerms[key],
      because: { en: `needed: ${why.en}`, zh: `请填写：${why.zh}` },
    });
  return value;
}
