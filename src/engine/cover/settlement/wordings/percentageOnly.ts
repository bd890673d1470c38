import { aggregateFirstLoss } from '../terms/aggregateFirstLoss';
import { insuredPercentage } from '../terms/insuredPercentage';
import { limitOnPayment } from '../terms/limitOnPayment';
import { maximumLiability } from '../terms/maximumLiability';
import { maximumPerCustomer } from '../terms/maximumPerCustomer';
import { nonQualifyingLoss } from '../terms/nonQualifyingLoss';
import type { Reading } from './reading';

/** The lesser of loss and limit, times the percentage: no deductible of each loss (Chinese domestic form, UKEF specimen, Atradius). */
const shared = {
  name: { en: 'percentage of loss', zh: '按损失比例' },
  source: 'CN-DOM',
  wording: 'percentage of loss',
} as const;

export const percentageOnly: readonly Reading[] = [
  {
    ...shared,
    summary: {
      en: 'Percentage; the first loss is used up by the amounts that would be paid.',
      zh: '乘比例；累计免赔额按比例后的金额冲抵。',
    },
    firstLossCounted: 'after percentage',
    eachLoss: [nonQualifyingLoss, insuredPercentage, limitOnPayment, maximumPerCustomer],
    wholeYear: [aggregateFirstLoss, maximumLiability],
  },
  {
    ...shared,
    source: 'AFL-DEF',
    summary: {
      en: 'The first loss is used up by the covered loss; percentage of the excess.',
      zh: '累计免赔额按承保损失冲抵；超出部分乘比例。',
    },
    firstLossCounted: 'before percentage',
    eachLoss: [nonQualifyingLoss],
    wholeYear: [aggregateFirstLoss, insuredPercentage, limitOnPayment, maximumPerCustomer, maximumLiability],
  },
];
