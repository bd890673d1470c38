import type { Cells } from '../../../src/workbook/cells';
import type { Buyer } from './buyers';

/** A policy whose yearly amounts matter: the first loss is used up early, the maximum late in a bad year. */
export function policyRows(buyers: readonly Buyer[], asOf: number): Cells {
  const scale = buyers.length;
  return [
    ['Wording', 'deduct then percent'],
    ['Insured percentage', 0.9],
    ['Non-qualifying loss', 1_000],
    ['Each-loss deductible', 500],
    ['Aggregate first loss', 100 * scale],
    ['First loss counted', 'after percentage'],
    ['Maximum liability', 2_500 * scale],
    ['Maximum payment term', '180 days'],
    ['Waiting period', '120 days'],
    ['Policy start', asOf - 272],
    ['Policy end', asOf + 92],
    ['Attachment', 'loss'],
  ];
}

export const baseRate = 0.02;

export function settingsRows(): Cells {
  return [['Base rate', baseRate]];
}
