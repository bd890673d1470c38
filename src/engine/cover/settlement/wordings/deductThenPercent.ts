import { aggregateFirstLoss } from '../terms/aggregateFirstLoss';
import { eachLossDeductible } from '../terms/eachLossDeductible';
import { insuredPercentage } from '../terms/insuredPercentage';
import { limitOnPayment } from '../terms/limitOnPayment';
import { maximumLiability } from '../terms/maximumLiability';
import { maximumPerCustomer } from '../terms/maximumPerCustomer';
import { nonQualifyingLoss } from '../terms/nonQualifyingLoss';
import type { Reading } from './reading';

/** The deductible comes off the loss, then the percentage is paid of the rest: (loss − deductible) × percentage. */
const shared = {
  name: { en: 'deduct then percent', zh: '先扣免赔额后乘比例' },
  source: 'JP-CALC',
  wording: 'deduct then percent',
} as const;

export const deductThenPercent: readonly Reading[] = [
  {
    ...shared,
    summary: {
      en: 'Deductible, percentage; the first loss is used up by the amounts that would be paid.',
      zh: '先扣免赔额，再乘比例；累计免赔额按比例后的金额冲抵。',
    },
    firstLossCounted: 'after percentage',
    eachLoss: [nonQualifyingLoss, eachLossDeductible, insuredPercentage, limitOnPayment, maximumPerCustomer],
    wholeYear: [aggregateFirstLoss, maximumLiability],
  },
  {
    ...shared,
    source: 'AFL-DEF',
    summary: {
      en: 'Deductible; the first loss is used up by the covered loss less the deductible; percentage of the excess.',
      zh: '先扣免赔额；累计免赔额按扣减后的承保损失冲抵；超出部分再乘比例。',
    },
    firstLossCounted: 'before percentage',
    eachLoss: [nonQualifyingLoss, eachLossDeductible],
    wholeYear: [aggregateFirstLoss, insuredPercentage, limitOnPayment, maximumPerCustomer, maximumLiability],
  },
];
