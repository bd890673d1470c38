import type { Limits } from '../../cover/limits/limits';
import { policyTerms, type Policy } from '../../cover/policy/policy';
import { percentageFor } from '../../cover/policy/policyOf';
import { insuredPercentage } from '../../cover/settlement/terms/insuredPercentage';
import { minimumRetention } from '../../cover/settlement/terms/minimumRetention';
import { readingOf } from '../../cover/settlement/wordings/wordings';
import { Problem } from '../../problem';
import type { Default } from '../models/default';

/** What is paid for one of a group depends on who of the others fails too, and so is no sum over customers, once they owe more together than the limit that they share. */
export function refuseSharedLimit(defaults: readonly Default[], { of, sharedBy }: Limits): void {
  if (sharedBy === null) return;
  const together = new Map<number, number[]>();
  sharedBy.forEach((group, at) => together.set(group, [...(together.get(group) ?? []), at]));
  for (const members of together.values()) {
    const owed = members.reduce((sum, at) => sum + defaults[at]!.exposure, 0);
    if (members.length > 1 && owed > of[members[0]!]!)
      throw sharedLimit(
        members.map((at) => defaults[at]!.customer.name ?? defaults[at]!.customer.id),
        owed,
        of[members[0]!]!,
      );
  }
}

function sharedLimit(names: readonly string[], owed: number, limit: number): Problem {
  const because = {
    en: `${names.join(', ')} share a limit of ${limit} and owe ${owed}: what is paid for one depends on which others fail, and no law of their sum can tell it. Give each a limit of its own`,
    zh: `${names.join('、')}共用限额 ${limit}，合计欠款 ${owed}：其中一家的赔款取决于其他各家是否同时违约，无法由损失之和的分布得出。请为每家分别填写限额`,
  };
  return new Problem({ kind: 'invalid', field: policyTerms.creditLimit, because });
}

/** Two percentages are each customer's own as long as they are taken of each loss; after the yearly first loss they would be taken of a sum. */
export function refuseTwoShares(policy: Policy, limits: Limits): void {
  const differs = limits.of.findIndex((_, at) => percentageFor(policy, limits, at) !== policy.insuredPercentage);
  if (differs === -1 || !afterFirstLoss(policy)) return;
  const own = limits.shares !== null && !Number.isNaN(limits.shares[differs]!);
  const field = policyTerms[own ? 'insuredPercentage' : 'insuredPercentageSelf'];
  throw new Problem({ kind: 'invalid', field, because });
}

/** The same of the percentages of two causes of loss. */
export function refuseTwoCauses(policy: Policy): void {
  if (afterFirstLoss(policy)) throw new Problem({ kind: 'invalid', field: policyTerms.covers, because });
}

function afterFirstLoss(policy: Policy): boolean {
  return readingOf(policy).wholeYear.some((clause) => clause === insuredPercentage || clause === minimumRetention);
}

const because = {
  en: 'this percentage is taken after the yearly first loss in this wording, and which customers have exceeded the first loss depends on the order of the losses: count the first loss after percentage to see a portfolio',
  zh: '该条款顺序在累计免赔额之后才乘此比例，哪些客户的损失超出累计免赔额取决于发生先后：如需组合分析，请将累计免赔额按“比例后”冲抵',
};
