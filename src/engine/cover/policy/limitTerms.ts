import type { Words } from '../../words';
import { scopeTermNames, type ScopeTerms } from './scopeTerms';

/** How money that comes in after the loss is shared between insurer and policyholder. */
export type RecoveriesRule = 'pro rata' | 'insurer first' | 'oldest first';

/** What justifies a limit that the policyholder sets itself. */
type DiscretionaryRule = 'trading experience' | 'recent information';

/** What holds for customers without a limit; where it is not said, beside others who have one: the discretionary limit, else no cover. */
export type WithoutLimit = 'no cover' | 'discretionary' | 'uncapped';

/** Terms about limits, shares and recoveries. `null` means not given; shares as fractions, amounts in the policy's currency. */
export interface LimitTerms extends ScopeTerms {
  /** The most that the policyholder may set as a limit itself, for customers without an approved one; 0: it may set none. */
  readonly discretionaryLimit: number | null;
  readonly withoutLimit: WithoutLimit | null;
  readonly discretionaryRule: DiscretionaryRule | null;
  /** The share that is insured under a limit that the policyholder set itself. */
  readonly insuredPercentageSelf: number | null;
  /** Whether the limit caps the loss, or (limit × percentage) the payment. */
  readonly limitStage: 'loss' | 'payment' | null;
  /** The most that is paid for one customer in a policy year. */
  readonly maximumPerCustomer: number | null;
  /** The maximum liability as a multiple of the premium: the greater of the minimum and what has been paid. */
  readonly liabilityMultiple: number | null;
  readonly minimumPremium: number | null;
  readonly premiumPaid: number | null;
  readonly recoveriesAfterLoss: RecoveriesRule | null;
  /** The name of a second layer above the limits (CAP, CAP+), and for how many months it is held. */
  readonly topUp: string | null;
  readonly topUpMonths: number | null;
  /** Kinds of sale that this policy insures in addition, or leaves out, as bits. */
  readonly alsoCovered: number | null;
  readonly notCovered: number | null;
}

export const limitTermNames: Readonly<Record<keyof LimitTerms, Words>> = {
  discretionaryLimit: { en: 'Discretionary limit', zh: '自行掌握限额' },
  withoutLimit: { en: 'Without a limit', zh: '未批限额' },
  discretionaryRule: { en: 'Discretionary rule', zh: '自行掌握限额依据' },
  insuredPercentageSelf: { en: 'Insured percentage self-set', zh: '自定限额赔偿比例' },
  limitStage: { en: 'Limit caps', zh: '限额适用环节' },
  maximumPerCustomer: { en: 'Maximum per customer', zh: '单一买方最高赔偿额' },
  liabilityMultiple: { en: 'Maximum liability multiple', zh: '最高赔偿倍数' },
  minimumPremium: { en: 'Minimum premium', zh: '最低保险费' },
  premiumPaid: { en: 'Premium paid', zh: '已缴保险费' },
  recoveriesAfterLoss: { en: 'Recoveries after loss', zh: '损后追偿' },
  topUp: { en: 'Top-up', zh: '追加限额方案' },
  topUpMonths: { en: 'Top-up months', zh: '追加月数' },
  alsoCovered: { en: 'Also covered', zh: '额外承保' },
  notCovered: { en: 'Not covered', zh: '不承保' },
  ...scopeTermNames,
};
