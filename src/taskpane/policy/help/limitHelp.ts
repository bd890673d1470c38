import type { Words } from '../../../engine/words';
import type { LimitTerms } from '../../../engine/cover';
import { scopeHelp } from './scopeHelp';

/** Terms about limits, shares and recoveries, in a sentence or two. */
// prettier-ignore
export const limitHelp: Readonly<Partial<Record<keyof LimitTerms, Words>>> = {
  discretionaryLimit: {
    en: 'The most that you may set as a limit yourself, for customers without one from the insurer. It must be justified as the next term says.',
    zh: '对没有保险人批复限额的客户，您可自行设定的最高限额；须按下一项所述提供依据。',
  },
  withoutLimit: {
    en: 'What holds for customers without a limit. Usual: the discretionary limit, else no cover where other customers have a limit. The other choices are for a what-if.',
    zh: '未批限额的客户如何处理。通常适用自行掌握限额；没有该限额而其他客户已有限额时，不予承保。其余选项用于假设测算。',
  },
  discretionaryRule: {
    en: 'What justifies a limit of your own: how the customer has paid you so far, or information from recent months.',
    zh: '自定限额的依据：客户以往的付款记录，或近期的资信信息。',
  },
  insuredPercentageSelf: {
    en: 'The share that is paid under a limit of your own, where it is lower than for limits of the insurer.',
    zh: '自定限额项下的赔偿比例，通常低于保险人批复限额的比例。',
  },
  limitStage: {
    en: 'Whether the limit caps the loss before the percentage is taken, or limit × percentage caps the payment. Where more is owed than the limit, the second pays more.',
    zh: '限额封顶损失（乘比例之前），还是以限额 × 比例封顶赔款。欠款超过限额时，后者赔得更多。',
  },
  maximumPerCustomer: { en: 'The most that is paid for one customer in a policy year.', zh: '一个保险年度内对同一客户赔付的上限。' },
  liabilityMultiple: {
    en: 'The maximum liability as so many times the premium: of the minimum premium or the premium paid, whichever is more.',
    zh: '最高赔偿限额为保险费的多少倍：以最低保险费与已缴保险费中较大者计。',
  },
  minimumPremium: { en: 'The least that the policy costs in its year.', zh: '保单一个年度的最低保险费。' },
  premiumPaid: { en: 'The premium paid so far in this year. The multiple above counts it.', zh: '本年度迄今已缴的保险费，用于计算上面的倍数。' },
  recoveriesAfterLoss: {
    en: 'To whom the money belongs that comes in after a loss was paid.',
    zh: '赔付之后追回的款项归谁。',
  },
  topUp: {
    en: 'A second layer of cover: CAP adds to a limit, CAP+ covers where a limit was refused.',
    zh: '第二层承保：CAP 在限额之上追加，CAP+ 用于限额被拒的客户。',
  },
  topUpMonths: { en: 'For how many months the top-up is held.', zh: '追加限额持有的月数。' },
  alsoCovered: { en: 'Kinds of sale that policies usually leave out and this one insures.', zh: '一般不承保、而本保单承保的销售类型。' },
  notCovered: { en: 'Kinds of sale that policies usually insure and this one leaves out.', zh: '一般承保、而本保单不承保的销售类型。' },
  ...scopeHelp,
};
