import { aggregateFirstLoss } from '../terms/aggregateFirstLoss';
import { limitOnPayment } from '../terms/limitOnPayment';
import { maximumLiability } from '../terms/maximumLiability';
import { maximumPerCustomer } from '../terms/maximumPerCustomer';
import { minimumRetention } from '../terms/minimumRetention';
import { nonQualifyingLoss } from '../terms/nonQualifyingLoss';
import type { Reading } from './reading';

/** The traditional British reading: loss less the greater of the minimum retention and the uninsured percentage. */
const shared = {
  name: { en: 'minimum retention', zh: '最低自留额' },
  source: 'RY-FL',
  wording: 'minimum retention',
} as const;

export const greaterRetention: readonly Reading[] = [
  {
    ...shared,
    summary: {
      en: 'Greater of percentage and retention; the first loss is used up by the amounts that would be paid.',
      zh: '未承保比例与最低自留额取大；累计免赔额按自留后的金额冲抵。',
    },
    firstLossCounted: 'after percentage',
    eachLoss: [nonQualifyingLoss, minimumRetention, limitOnPayment, maximumPerCustomer],
    wholeYear: [aggregateFirstLoss, maximumLiability],
  },
  {
    ...shared,
    source: 'AFL-DEF',
    summary: {
      en: 'The first loss is used up by the covered loss; of the excess, greater of percentage and retention.',
      zh: '累计免赔额按承保损失冲抵；超出部分再按未承保比例与最低自留额取大扣减。',
    },
    firstLossCounted: 'before percentage',
    eachLoss: [nonQualifyingLoss],
    wholeYear: [aggregateFirstLoss, minimumRetention, limitOnPayment, maximumPerCustomer, maximumLiability],
  },
];
