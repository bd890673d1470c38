import type { Policy } from '../../cover/policy/policy';
import { insuredPercentage } from '../../cover/settlement/terms/insuredPercentage';
import { minimumRetention } from '../../cover/settlement/terms/minimumRetention';
import type { LossClause } from '../../cover/settlement/terms/clause';
import { readingOf } from '../../cover/settlement/wordings/wordings';
import { Problem } from '../../problem';

/** What a policy does to each loss, and then to all losses of a year together. */
export interface AppliedPolicy {
  /** What of a covered loss goes on to the yearly terms; `own` is the policy as it reads for the customer. */
  claimOf(covered: number, own?: Policy): number;
  /** What is paid of all claims of a year: never falls with them, and never faster than they grow. */
  paidOf(claims: number): number;
  /** Whether the year as a whole changes anything. */
  readonly yearly: boolean;
}

/**
 * The clauses of the policy's own wording, split where it turns from each loss to the whole year. Some wordings apply a deductible or a minimum
 * retention to what exceeds a yearly first loss: then what is paid depends on the order of the losses, and no law of their sum can tell it.
 */
export function appliedPolicy(policy: Policy): AppliedPolicy {
  const reading = readingOf(policy);
  const eachLoss = reading.eachLoss.filter((clause) => clause.stated(policy));
  const wholeYear = reading.wholeYear.filter((clause) => clause.stated(policy));
  for (const clause of wholeYear)
    if (clause.scope === 'each loss' && !isShare(clause, policy)) throw dependsOnOrder(clause);
  return {
    claimOf: (covered, own = policy) => eachLoss.reduce((amount, clause) => clause.of(amount, own), covered),
    paidOf: (claims) =>
      wholeYear.reduce(
        (amount, clause) =>
          clause.scope === 'each loss'
            ? clause.of(amount, policy)
            : clause.of(amount, Math.max(0, clause.yearly(policy) - clause.usedBefore(policy))),
        claims,
      ),
    yearly: wholeYear.length > 0,
  };
}

/** A clause that takes the same share of every amount. */
function isShare(clause: LossClause, policy: Policy): boolean {
  return clause === insuredPercentage || (clause === minimumRetention && (policy.minimumRetention ?? 0) === 0);
}

function dependsOnOrder({ name }: LossClause): Problem {
  const because = {
    en: `"${name.en}" is applied after the yearly first loss in this wording, so that what is paid depends on the order of the losses: count the first loss after percentage to see a portfolio`,
    zh: `该条款顺序在累计免赔额之后才适用“${name.zh}”，赔款取决于损失发生的先后：如需组合分析，请将累计免赔额按“比例后”冲抵`,
  };
  return new Problem({ kind: 'invalid', because });
}
