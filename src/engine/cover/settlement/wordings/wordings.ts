import { Problem } from '../../../problem';
import { policyTerms, required, type Policy, type WordingName } from '../../policy/policy';
import { aggregateFirstLoss } from '../terms/aggregateFirstLoss';
import { eachLossDeductible } from '../terms/eachLossDeductible';
import { minimumRetention } from '../terms/minimumRetention';
import { deductThenPercent } from './deductThenPercent';
import { excessOfLoss } from './excessOfLoss';
import { greaterRetention } from './greaterRetention';
import { percentageOnly } from './percentageOnly';
import { percentThenDeduct } from './percentThenDeduct';
import type { Reading } from './reading';

/** Every published reading, each one line of clauses, so that two insurers are compared by laying two lines side by side. */
export const readings: readonly Reading[] = [
  ...deductThenPercent,
  ...percentThenDeduct,
  ...greaterRetention,
  ...percentageOnly,
  ...excessOfLoss,
];

/** The reading that a policy asks for; where two readings would pay different amounts and the policy does not choose, it is asked for by name. */
export function readingOf(policy: Policy): Reading {
  const wording = wordingOf(policy);
  const counted = wording === 'excess of loss' ? 'without percentage' : countedBy(policy);
  const withoutShare =
    wording === 'excess of loss'
      ? wording
      : policy.firstLossCounted === 'without percentage' && aggregateFirstLoss.stated(policy)
        ? policy.firstLossCounted
        : null;
  if (withoutShare !== null) refuseShare(policy, withoutShare);
  else
    required(policy, 'insuredPercentage', { en: 'the share of a loss that is insured', zh: '损失中由保险承担的比例' });
  const reading = readings.find((one) => one.wording === wording && one.firstLossCounted === counted)!;
  if (wording === 'excess of loss')
    required(policy, 'aggregateFirstLoss', {
      en: 'excess of loss pays what exceeds it',
      zh: '超额赔款只赔超过累计免赔额的部分',
    });
  refuseUnread(policy, reading);
  return reading;
}

/** Without a deductible and a minimum retention all wordings with a percentage pay the same; a minimum retention has one wording. */
function wordingOf(policy: Policy): WordingName {
  if (policy.wording !== null) return policy.wording;
  const [deductible, retention] = [eachLossDeductible.stated(policy), retains(policy)];
  if (!deductible) return retention ? 'minimum retention' : 'deduct then percent';
  if (!retention && inFull(policy) && !aggregateFirstLoss.stated(policy)) return 'deduct then percent';
  return required(policy, 'wording', {
    en: 'the order of deductible and percentage changes what is paid',
    zh: '免赔额与赔偿比例的先后顺序影响赔款',
  });
}

/** With 100 % the percentage changes nothing, so that counting before it and without it are one. */
function countedBy(policy: Policy): Reading['firstLossCounted'] {
  if (!aggregateFirstLoss.stated(policy)) return 'after percentage';
  const alike = inFull(policy) && !eachLossDeductible.stated(policy) && !retains(policy);
  const why = {
    en: 'do losses use up the first loss after percentage, before percentage or without percentage?',
    zh: '损失是按“比例后”“比例前”还是“不计比例”冲抵累计免赔额？',
  };
  const counted = alike ? policy.firstLossCounted : required(policy, 'firstLossCounted', why);
  return counted === 'after percentage' ? counted : 'before percentage';
}

function retains(policy: Policy): boolean {
  return (policy.minimumRetention ?? 0) > 0;
}

/** Insured to 100 %, under limits that the policyholder sets itself and for every cause of loss too. */
function inFull(policy: Policy): boolean {
  return (
    policy.insuredPercentage === 1 &&
    [policy.insuredPercentageSelf, ...percentages(policy)].every((share) => (share ?? 1) === 1)
  );
}

function percentages({ covers }: Policy): readonly (number | null)[] {
  return (covers ?? []).map(({ percentage }) => percentage);
}

function refuseShare(policy: Policy, by: string): void {
  const shares = [policy.insuredPercentage, policy.insuredPercentageSelf, ...percentages(policy)];
  const share = shares.find((one) => one !== null && one !== 1) ?? null;
  if (share === null) return;
  const found = `${Number((share * 100).toPrecision(12))}%`;
  const because = {
    en: `"${by}" pays the excess in full: expected 100% or nothing, found ${found}`,
    zh: `“${by}”对超出部分全额赔付：应为 100% 或留空，实为 ${found}`,
  };
  throw new Problem({ kind: 'invalid', field: policyTerms.insuredPercentage, because });
}

/** A clause that the wording has no place for would be dropped in silence. */
function refuseUnread(policy: Policy, reading: Reading): void {
  const reads = new Set([...reading.eachLoss, ...reading.wholeYear]);
  const unread =
    eachLossDeductible.stated(policy) && !reads.has(eachLossDeductible)
      ? 'eachLossDeductible'
      : retains(policy) && !reads.has(minimumRetention)
        ? 'minimumRetention'
        : null;
  if (unread === null) return;
  const because = {
    en: `the wording "${reading.name.en}" has no such clause: choose another wording or remove it`,
    zh: `“${reading.name.zh}”的条款顺序中没有这一条：请改选其他顺序或删去此项`,
  };
  throw new Problem({ kind: 'invalid', field: policyTerms[unread], because });
}
