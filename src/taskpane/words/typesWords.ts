import type { Words } from '../../engine/words';

/** The sentences about the types of policy, loaded with them. Words in braces are numbers or names. */
// prettier-ignore
export const typesWords = {
  title: { en: 'Which kind of policy?', zh: '哪一类保单合适？' },
  lead: { en: 'Each type with published typical terms, on the losses of this book. An estimate, no offer.', zh: '各类保单按公开的典型条件，以本组合的损失测算。仅为估算，不构成报价。' },
  insurer: { en: 'Insurers and markets', zh: '保险人与市场惯例' },
  type: { en: 'Types of policy', zh: '保单类型' },
  cost: { en: 'Cost a year', zh: '年成本' },
  retained: { en: 'Expected, stays', zh: '预期自留' },
  tail: { en: 'Bad year, stays', zh: '不利年份自留' },
  covers: { en: 'Covers {count} customers, {share} of what is owed', zh: '承保 {count} 家客户，占欠款的 {share}' },
  firstLoss: { en: 'aggregate first loss {amount}', zh: '累计免赔额 {amount}' },
  maximum: { en: 'at most {amount} a year', zh: '全年最高 {amount}' },
  asks: { en: 'Asks for', zh: '对贵司的要求' },
  terms: { en: 'Typical terms', zh: '典型条件' },
  take: { en: 'Start from these terms', zh: '以此条件起填' },
  takeType: { en: 'Start from these terms: {name}', zh: '以此条件起填：{name}' },
  takeNone: { en: 'Go on without a policy', zh: '不投保，继续' },
  taken: { en: 'taken over into the form below', zh: '已填入下方表单' },
  named: { en: 'It names {count} customers. Give every other customer the limit 0 in your customers range: otherwise the form below insures them too.', zh: '仅指定 {count} 家客户。请在客户区域中把其余客户的信用限额填为 0，否则下方表单会一并承保。' },
  priced: { en: 'No rate is published: its price here is what insurers need at their usual loss ratio. It is taken over as the yearly premium, first loss and maximum as amounts; replace them by what you are quoted.', zh: '无公开费率：此处按保险人通常的赔付率估算价格，并作为年保费填入，累计免赔额与最高赔偿限额按金额填入；取得报价后请替换。' },
  insert: { en: 'The types of policy side by side, with terms that can be edited', zh: '各类保单并列比较（条件可改）' },
} as const satisfies Record<string, Words>;
