import type { Cells } from '../../../src/workbook/values/cells';
import type { PlainPolicy } from '../plain/indemnity';

/** A policy whose yearly amounts matter: the first loss is used up early in the year, the maximum late. */
export function plainPolicyOf(customers: number, asOf: number): PlainPolicy {
  return {
    insuredPercentage: 0.9,
    nonQualifyingLoss: 1_000,
    eachLossDeductible: 500,
    aggregateFirstLoss: 25 * customers,
    maximumLiability: 500 * customers,
    maximumTermDays: 100,
    waitingDays: 120,
    start: asOf - 272,
    end: asOf + 92,
  };
}

/** The same policy as it stands in a sheet. */
export function policyRows(customers: number, asOf: number): Cells {
  const policy = plainPolicyOf(customers, asOf);
  return [
    ['Wording', 'deduct then percent'],
    ['Insured percentage', policy.insuredPercentage],
    ['Non-qualifying loss', policy.nonQualifyingLoss],
    ['Each-loss deductible', policy.eachLossDeductible],
    ['Aggregate first loss', policy.aggregateFirstLoss],
    ['First loss counted', 'after percentage'],
    ['Maximum liability', policy.maximumLiability],
    ['Maximum payment term', `${policy.maximumTermDays} days`],
    ['Waiting period', `${policy.waitingDays} days`],
    ['Policy start', policy.start],
    ['Policy end', policy.end],
    ['Attachment', 'loss'],
  ];
}

export const baseRate = 0.02;

/** The plain version takes the balance of the day for the exposure. */
export function settingsRows(): Cells {
  return [
    ['Base rate', baseRate],
    ['Exposure basis', 'day'],
  ];
}
