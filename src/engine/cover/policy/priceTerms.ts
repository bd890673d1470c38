import type { Words } from '../../words';

/** On what a premium is charged: nothing (a fixed sum), sales, what is owed at the end of each month (by a monthly rate, or on their mean by a yearly one), approved limits, or the most that can be paid. */
export type PremiumBasis = 'fixed' | 'turnover' | 'balance' | 'average balance' | 'limit' | 'maximum liability';

/** What a policy says about its price. `null` means not given; rates and shares as fractions, amounts in the policy's currency; minimum premium and premium paid stand with the limits. */
export interface PriceTerms {
  readonly premiumBasis: PremiumBasis | null;
  readonly premiumRate: number | null;
  /** A fixed premium, as small policies have it from a price list. */
  readonly fixedPremium: number | null;
  readonly estimatedTurnover: number | null;
  /** What is paid in advance: an amount, or a share of the premium on the estimated turnover. */
  readonly depositPremium: number | null;
  readonly depositPercentage: number | null;
  /** The minimum premium as a share of the deposit. */
  readonly minimumOfDeposit: number | null;
  /** Whether the minimum holds for the premium before a bonus or after it. */
  readonly minimumCounted: 'before bonus' | 'after bonus' | null;
  /** For how many months limits are held, and for how many at least they are charged. */
  readonly premiumMonths: number | null;
  readonly minimumMonths: number | null;
  /** For each limit and started year. */
  readonly limitFee: number | null;
  readonly limitCount: number | null;
  /** For the policy and each started year. */
  readonly otherFees: number | null;
  /** Share of the premium given back where the loss ratio is not above the one named; none named: where nothing was paid. */
  readonly noClaimsBonus: number | null;
  readonly bonusLossRatio: number | null;
  /** Never a default: it depends on country and kind of sale. */
  readonly premiumTax: number | null;
  readonly taxCounted: 'premium' | 'premium and fees' | null;
}

export const priceTermNames: Readonly<Record<keyof PriceTerms, Words>> = {
  premiumBasis: { en: 'Premium basis', zh: '计费基础' },
  premiumRate: { en: 'Premium rate', zh: '费率' },
  fixedPremium: { en: 'Fixed premium', zh: '固定保险费' },
  estimatedTurnover: { en: 'Estimated turnover', zh: '预计营业额' },
  depositPremium: { en: 'Deposit premium', zh: '预付保费' },
  depositPercentage: { en: 'Deposit percentage', zh: '预付比例' },
  minimumOfDeposit: { en: 'Minimum premium of deposit', zh: '最低保险费占预付比例' },
  minimumCounted: { en: 'Minimum premium counted', zh: '最低保险费口径' },
  premiumMonths: { en: 'Premium months', zh: '计费月数' },
  minimumMonths: { en: 'Minimum months', zh: '最少计费月数' },
  limitFee: { en: 'Limit fee', zh: '信用额度审核费' },
  limitCount: { en: 'Number of limits', zh: '限额数量' },
  otherFees: { en: 'Other fees', zh: '其他费用' },
  noClaimsBonus: { en: 'No-claims bonus', zh: '无赔款优待' },
  bonusLossRatio: { en: 'Bonus up to loss ratio', zh: '优待赔付率上限' },
  premiumTax: { en: 'Premium tax', zh: '保费税率' },
  taxCounted: { en: 'Tax counted on', zh: '计税口径' },
};
