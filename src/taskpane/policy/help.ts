import type { Words } from '../../engine/words';
import type { Policy } from '../../engine/cover';
import { limitHelp } from './help/limitHelp';
import { priceHelp } from './help/priceHelp';
import { scopeHelp } from './help/scopeHelp';
import { timeHelp } from './help/timeHelp';

/** What each term means, in a sentence or two that a client could read. */
export const termHelp: Readonly<Partial<Record<keyof Policy, Words>>> = {
  ...limitHelp,
  ...timeHelp,
  ...priceHelp,
  ...scopeHelp,
  insurer: {
    en: 'Who insures. It stands on the report and tells quotes apart; no amount depends on it.',
    zh: '承保的保险公司，显示在决策报告中，并用于区分各份报价，不影响金额。',
  },
  policyNumber: { en: 'The number of the policy, for the report.', zh: '保单号，显示在决策报告中。' },
  wording: {
    en: 'In which order the deductible and the percentage are taken. Insurers differ, and so does the amount paid: look for the worked example in your policy.',
    zh: '免赔额与赔偿比例的先后顺序。各家保险公司的约定不同，赔款也不同：请以保单条款及其中的算例为准。',
  },
  insuredPercentage: {
    en: 'The share of the covered loss that the insurer pays, usually 85% to 95%. The rest stays with you.',
    zh: '保险人对承保损失的赔偿比例，通常为 85% 至 95%，其余由被保险人自行承担。',
  },
  covers: {
    en: 'By which cause a debt must be lost to be paid. None ticked: all alike. Insolvency alone leaves a customer who merely does not pay uninsured. A percentage that differs stands beside its cause.',
    zh: '因何种原因造成的损失才予赔付。均不勾选：各种原因一律承保。仅保破产时，买方仅拖欠不付不在承保之列。赔偿比例不同的，填在该原因旁边。',
  },
  creditLimit: {
    en: 'The most that is covered for one customer at any time. A limit in the customers range comes first; this one is for customers without one.',
    zh: '对一个客户在任一时点承保的最高金额。客户区域里的限额优先；此处适用于没有限额的客户。',
  },
  nonQualifyingLoss: {
    en: 'A threshold: a loss at or below it is not paid at all, a loss above it counts in full.',
    zh: '起赔额：损失未超过该金额的不予赔付，超过的按全额计算。',
  },
  eachLossDeductible: { en: 'A fixed amount that is taken from every loss.', zh: '每一笔损失都要扣除的固定金额。' },
  minimumRetention: {
    en: 'The least that you bear of every loss, even where the uninsured percentage would be less.',
    zh: '每笔损失中您至少承担的金额，即使按未承保比例计算更少。',
  },
  waitingPeriod: {
    en: 'How long an invoice must be overdue before the unpaid amount becomes a loss, often 6 months. An insolvency is a loss at once.',
    zh: '逾期多久之后欠款才成为损失，常为 6 个月。客户破产时立即成为损失。',
  },
  maximumPaymentTerm: {
    en: 'The longest term that you may grant from the date of the invoice. Longer invoices are not covered.',
    zh: '自发票日起您最多可给予的信用期限。超过的发票不在承保范围内。',
  },
  currency: {
    en: 'The currency of the policy’s amounts. It must be that of the book: nothing is converted.',
    zh: '保单金额的币种，须与账目一致：此处不作折算。',
  },
  receiptsBeforeLoss: {
    en: 'To which part of the debt the money goes that the customer pays before the loss is fixed.',
    zh: '定损之前客户所付的款项冲抵哪一部分欠款。',
  },
  policyStart: { en: 'The first day of the policy year.', zh: '保险年度的第一天。' },
  policyEnd: { en: 'The last day of the policy year.', zh: '保险年度的最后一天。' },
  maximumLiability: {
    en: 'The most that the policy pays in its year, all losses together.',
    zh: '保单在一个年度内赔付的上限，所有损失合计。',
  },
  aggregateFirstLoss: {
    en: 'What you bear of all losses of the year together before the policy pays anything.',
    zh: '年度内所有损失合计中，保单开始赔付之前由您承担的部分。',
  },
  firstLossCounted: {
    en: 'Whether a loss uses up the yearly first loss by the amount that would be paid (after percentage) or by the covered amount itself (before percentage).',
    zh: '损失冲抵累计免赔额时，按应赔金额（按比例后）还是按承保损失本身（按比例前）。',
  },
  firstLossUsed: {
    en: 'The part of the yearly first loss that earlier losses of this year have used up.',
    zh: '本年度先前的损失已经用去的累计免赔额。',
  },
  alreadyPaid: {
    en: 'What the policy has paid in this year; the maximum liability is smaller by it.',
    zh: '保单本年度已经赔付的金额；最高赔偿限额相应减少。',
  },
  attachment: {
    en: 'What belongs to this policy year: goods shipped in it, or losses that occur in it.',
    zh: '哪些属于本保险年度：年度内出运的货物，还是年度内发生的损失。',
  },
  conversion: {
    en: 'At which day’s rate the policy converts an invoice in another currency into its own: as of, invoice date, due date or date of loss.',
    zh: '其他币种的发票按哪一天的汇率折算为保单币种：基准日、开票日、到期日或损失发生日。',
  },
};
