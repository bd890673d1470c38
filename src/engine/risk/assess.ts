import type { Account } from '../ledger/account';
import { Problem } from '../problem';
import { probabilityFloor } from '../tables/probabilityFloor';
import type { Words } from '../words';
import { defaulted } from './defaulted';
import { equivalentGrade } from './equivalentGrade';
import { noEvidence, type Evidence } from './evidence';
import { exposureOf, type Exposure } from './exposure';
import { mappedGrade } from './mappedGrade';
import { baseRateFor, judged } from './judgement';
import { lossGivenDefault, type Cause } from './lossGivenDefault';
import { floorAt } from './overdueFloor';
import type { RiskSettings } from './riskSettings';
import { scoreOf } from './score';
import type { Subject } from './subject';

/** One year, before cover. */
export interface Assessment {
  readonly probability: number;
  /** What all the evidence comes to before the floor of what is overdue now, and that floor; 0 where nothing is. */
  readonly judged: number;
  readonly overdueFloor: number;
  readonly score: number;
  readonly grade: string;
  readonly lossGivenDefault: number;
  readonly exposure: Exposure | Problem;
  readonly expectedLoss: number | Problem;
  /** Why the customer is in default already; null where he is not. */
  readonly inDefault: Words | null;
  readonly evidence: readonly Evidence[];
}

/** Blend of the views, then payment evidence, then survival evidence, and at least the floor of what is overdue now; a customer in default has probability 1. */
export function assess(subject: Subject, settings: RiskSettings): Assessment | Problem {
  const { customer, account, asOf } = subject;
  if (account?.problem) return account.problem;
  const graded = behindGrade(subject, settings);
  if (graded instanceof Problem) return graded;
  const inDefault =
    graded === 1
      ? inDefaultByGrade(customer.grade ?? 'PD 100%')
      : account
        ? defaulted(account, settings.pastDue)
        : null;
  const { probability, evidence } =
    inDefault === null
      ? judged({ customer, account, asOf, graded }, settings)
      : { probability: 1, evidence: noEvidence };
  return ratedAt(probability, {
    lossGivenDefault: lossGivenDefault(settings, causeOf(account, settings)),
    exposure: exposureOf(customer, account, settings, inDefault !== null),
    inDefault,
    evidence,
    overdueFloor: floorAt(account?.daysPastDue ?? 0, settings.overdueFloors, settings.pastDue.defaultAfter),
  });
}

/** All that follows from the probability to which the evidence has come: no history lowers it below the floor of what is overdue now. */
export function ratedAt(
  judged: number,
  known: Pick<Assessment, 'lossGivenDefault' | 'exposure' | 'inDefault' | 'evidence' | 'overdueFloor'>,
): Assessment {
  const { lossGivenDefault, exposure, inDefault, evidence, overdueFloor } = known;
  const probability = Math.max(judged, overdueFloor);
  return {
    probability,
    judged,
    overdueFloor,
    score: scoreOf(probability),
    grade: equivalentGrade(probability),
    lossGivenDefault,
    exposure,
    expectedLoss: exposure instanceof Problem ? exposure : probability * lossGivenDefault * exposure.amount,
    inDefault,
    evidence,
  };
}

/** Why a customer is in default, as the ledger shows it; a grade of default tells no cause. */
export function causeOf(account: Account | null | undefined, { pastDue }: RiskSettings): Cause {
  if (!account) return null;
  if (account.insolventSince !== Infinity) return 'insolvency';
  return account.daysPastDue >= pastDue.defaultAfter ? 'protracted default' : null;
}

/** As stated beside the customer, else as the scale has it; null where he has no grade. */
export function behindGrade({ customer }: Subject, settings: RiskSettings): number | Problem | null {
  const { grade, gradeProbability = null } = customer;
  if (gradeProbability !== null) return Math.max(gradeProbability, probabilityFloor.rows[0]!);
  return grade === null ? null : mappedGrade(grade, settings.gradeScale, baseRateFor({ customer }, settings));
}

function inDefaultByGrade(grade: string): Words {
  return { en: `graded ${grade}, which means default`, zh: `评级为 ${grade}，即已违约` };
}
