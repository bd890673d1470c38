import type { Words } from '../../../engine/words';
import type { PriceTerms } from '../../../engine/cover';

/** Terms about the price, in a sentence or two. */
// prettier-ignore
export const priceHelp: Readonly<Partial<Record<keyof PriceTerms, Words>>> = {
  premiumBasis: { en: 'On what the rate is charged.', zh: '费率乘以什么计费。' },
  premiumRate: { en: 'The rate on the basis above; by the month where the basis is month-end balances, else by the year.', zh: '乘以上述基础的费率；按月末余额计费时为月费率，其余为年费率。' },
  fixedPremium: { en: 'A fixed sum for the year, as small policies have it, in place of a rate.', zh: '全年固定金额，小额保单常用，代替费率。' },
  estimatedTurnover: { en: 'The sales that were expected when the policy began; the deposit is charged on them.', zh: '订立保单时预计的营业额，据此计算预付保费。' },
  depositPremium: { en: 'The amount paid in advance; it is settled against the premium at the end of the year.', zh: '预先缴付的金额，年末与实际保险费结算。' },
  depositPercentage: { en: 'The advance as a share of the premium on the estimated turnover, where no amount is stated.', zh: '未写明金额时，预付款占预计营业额保险费的比例。' },
  minimumOfDeposit: { en: 'The minimum premium as a share of the deposit, where no amount is stated.', zh: '未写明金额时，最低保险费占预付保费的比例。' },
  minimumCounted: { en: 'Whether the minimum holds before a no-claims bonus is taken off, or after it.', zh: '最低保险费在扣除无赔款优待之前还是之后适用。' },
  premiumMonths: { en: 'For how many months limits are charged.', zh: '限额按多少个月计费。' },
  minimumMonths: { en: 'For how many months a limit is charged at least.', zh: '限额至少按多少个月计费。' },
  limitFee: { en: 'Charged for each limit and started year, whether it is used or not.', zh: '每个限额每个保险年度收取，无论是否使用。' },
  limitCount: { en: 'How many limits are charged. Blank: those of the customers.', zh: '计费的限额数量。留空则按客户表计。' },
  otherFees: { en: 'Charged for the policy and each started year.', zh: '保单每个年度另收的费用。' },
  noClaimsBonus: { en: 'The share of the premium that is given back after a good year.', zh: '赔付良好的年度返还保险费的比例。' },
  bonusLossRatio: { en: 'Up to which ratio of claims to premium the bonus is given. Blank: only where nothing was paid.', zh: '赔付率不超过多少时给予优待。留空则仅在无赔款时给予。' },
  premiumTax: { en: 'The tax on the premium. It depends on country and kind of sale, so nothing is assumed.', zh: '保险费的税率。因国家和销售类型而异，此处不作假设。' },
  taxCounted: { en: 'Whether fees are taxed as well.', zh: '费用是否一并计税。' },
};
