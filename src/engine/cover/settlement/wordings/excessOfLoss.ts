import { aggregateFirstLoss } from '../terms/aggregateFirstLoss';
import { limitOnPayment } from '../terms/limitOnPayment';
import { maximumLiability } from '../terms/maximumLiability';
import { maximumPerCustomer } from '../terms/maximumPerCustomer';
import { nonQualifyingLoss } from '../terms/nonQualifyingLoss';
import type { Reading } from './reading';

/** The policyholder's part is the yearly first loss alone; what exceeds it is paid in full, up to the maximum. */
export const excessOfLoss: readonly Reading[] = [
  {
    name: { en: 'excess of loss', zh: '超额赔款' },
    summary: {
      en: 'The first loss is used up by the covered losses; the excess is paid without a percentage.',
      zh: '累计免赔额按承保损失冲抵；超出部分全额赔付，不再乘比例。',
    },
    source: 'PJ-quot',
    wording: 'excess of loss',
    firstLossCounted: 'without percentage',
    eachLoss: [nonQualifyingLoss, limitOnPayment, maximumPerCustomer],
    wholeYear: [aggregateFirstLoss, maximumLiability],
  },
];
