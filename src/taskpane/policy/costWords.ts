import type { Words } from '../../engine/words';

/** What the cover costs against what it may bring, said the same way in the pane and in the report. Words in braces are numbers or names. */
// prettier-ignore
export const costWords = {
  worth: {
    en: 'On average the cover brings back more than it costs: the premium of {premium} is {difference} less than the expected indemnity of {expected}.',
    zh: '平均而言，投保收益高于成本：保费 {premium} 比预期赔款 {expected} 少 {difference}。',
  },
  costs: {
    en: 'On average the cover costs more than it brings back: the premium of {premium} is {difference} above the expected indemnity of {expected}. It pays in the tail.',
    zh: '平均而言，投保成本高于预期赔款：保费 {premium} 比预期赔款 {expected} 多 {difference}，其价值在于应对极端损失。',
  },
  tail: {
    en: 'In the worst single failure ({customer}) the policy pays {paid}: {years} times the yearly premium.',
    zh: '最严重的单一违约（{customer}）发生时，保单赔付 {paid}，为年保费的 {years} 倍。',
  },
  thinTail: {
    en: 'Even in the worst single failure ({customer}) the policy pays {paid}, less than one year’s premium.',
    zh: '即使最严重的单一违约（{customer}）发生，保单也只赔付 {paid}，不足一年的保费。',
  },
  outside: {
    en: 'The day of the books lies outside the policy period, so that no failure on it is paid. “The whole book in a year” weighs the premium against a year of the policy.',
    zh: '基准日不在保险期间内，当日发生的违约不予赔付。保费与保单全年赔付的比较见“整体组合（一年期）”。',
  },
  how: {
    en: 'Expected indemnity: probability of default × loss given default × what is paid if the customer alone fails, added over all customers.',
    zh: '预期赔款：违约概率 × 违约损失率 × 该客户单独违约时的赔款，全部客户相加。',
  },
  premium: { en: 'Yearly premium', zh: '年保费' },
  turnover: { en: 'Insured turnover', zh: '投保营业额' },
  rate: { en: 'Premium rate', zh: '保险费率' },
} as const satisfies Record<string, Words>;
