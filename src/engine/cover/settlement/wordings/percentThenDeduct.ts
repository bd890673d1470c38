import { aggregateFirstLoss } from '../terms/aggregateFirstLoss';
import { eachLossDeductible } from '../terms/eachLossDeductible';
import { insuredPercentage } from '../terms/insuredPercentage';
import { limitOnPayment } from '../terms/limitOnPayment';
import { maximumLiability } from '../terms/maximumLiability';
import { maximumPerCustomer } from '../terms/maximumPerCustomer';
import { nonQualifyingLoss } from '../terms/nonQualifyingLoss';
import type { Reading } from './reading';

/** The percentage is taken first, then the whole deductible comes off: loss × percentage − deductible. */
const shared = {
  name: { en: 'percent then deduct', zh: '先乘比例后扣免赔额' },
  source: 'CO-IND',
  wording: 'percent then deduct',
} as const;

export const percentThenDeduct: readonly Reading[] = [
  {
    ...shared,
    summary: {
      en: 'Percentage, deductible; the first loss is used up by the amounts that would be paid.',
      zh: '先乘比例，再扣免赔额；累计免赔额按比例后的金额冲抵。',
    },
    firstLossCounted: 'after percentage',
    eachLoss: [nonQualifyingLoss, insuredPercentage, eachLossDeductible, limitOnPayment, maximumPerCustomer],
    wholeYear: [aggregateFirstLoss, maximumLiability],
  },
  {
    ...shared,
    source: 'AFL-DEF',
    summary: {
      en: 'The first loss is used up by the covered loss; percentage of the excess, then the deductible.',
      zh: '累计免赔额按承保损失冲抵；超出部分先乘比例，再扣免赔额。',
    },
    firstLossCounted: 'before percentage',
    eachLoss: [nonQualifyingLoss],
    wholeYear: [
      aggregateFirstLoss,
      insuredPercentage,
      eachLossDeductible,
      limitOnPayment,
      maximumPerCustomer,
      maximumLiability,
    ],
  },
];
