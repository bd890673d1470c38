import type { Account } from '../ledger/account';
import type { Customer } from '../ledger/customer';
import { Problem } from '../problem';
import { probabilityFloor } from '../tables/probabilityFloor';
import type { Words } from '../words';
import { blend } from './blend';
import { defaulted } from './defaulted';
import { equivalentGrade } from './equivalentGrade';
import type { Evidence } from './evidence';
import { exposureOf, type Exposure } from './exposure';
import { gradeProbability } from './gradeProbability';
import { history } from './history';
import { logOdds } from './logOdds';
import { lossGivenDefault } from './lossGivenDefault';
import { paymentEvidence } from './paymentEvidence';
import { placeholderBaseRate, type RiskSettings } from './riskSettings';
import { scoreOf } from './score';

/** A customer as the assessment sees him. `account` is undefined where there is no ledger at all, null where the ledger does not know him. */
export interface Subject {
  readonly customer: Customer;
  readonly account: Account | null | undefined;
  readonly asOf: number | null;
}

/** One year, before cover. */
export interface Assessment {
  readonly probability: number;
  readonly score: number;
  readonly grade: string;
  readonly lossGivenDefault: number;
  readonly exposure: Exposure | Problem;
  readonly expectedLoss: number | Problem;
  /** Why the customer is in default already; null where he is not. */
  readonly inDefault: Words | null;
  readonly evidence: readonly Evidence[];
}

/** Blend of the views, then payment evidence, then survival evidence; a customer in default has probability 1. */
export function assess(subject: Subject, settings: RiskSettings): Assessment | Problem {
  const { customer, account } = subject;
  if (account?.problem) return account.problem;
  const graded = customer.grade === null ? null : gradeProbability(customer.grade, settings.gradeScale);
  if (graded instanceof Problem) return graded;
  const inDefault = graded === 1 ? inDefaultByGrade(customer.grade!) : account ? defaulted(account, settings.defaultAfter) : null;
  const { probability, evidence } = inDefault === null ? judged(subject, graded, settings) : { probability: 1, evidence: [] };
  const loss = lossGivenDefault(settings);
  const exposure = exposureOf(customer, account, settings);
  return {
    probability,
    score: scoreOf(probability),
    grade: equivalentGrade(probability),
    lossGivenDefault: loss,
    exposure,
    expectedLoss: exposure instanceof Problem ? exposure : probability * loss * exposure.amount,
    inDefault,
    evidence,
  };
}

function judged(subject: Subject, graded: number | null, settings: RiskSettings): { readonly probability: number; readonly evidence: readonly Evidence[] } {
  const base = settings.baseRate ?? placeholderBaseRate;
  const views = [{ probability: base, deviation: settings.baseDeviation }];
  if (graded !== null) views.push({ probability: graded, deviation: settings.gradeDeviation });
  const prior = blend(views);
  const evidence: Evidence[] = graded === null ? [] : [{ says: () => gradedAs(subject.customer.grade!), shift: logOdds(prior) - logOdds(base) }];
  const paid = paymentEvidence(subject, prior, settings);
  const lived = history(subject, paid.probability, settings);
  return { probability: Math.max(probabilityFloor.rows[0]!, lived.probability), evidence: [...evidence, ...paid.evidence, ...lived.evidence] };
}

function gradedAs(grade: string): Words {
  return { en: `graded ${grade}`, zh: `评级为 ${grade}` };
}

function inDefaultByGrade(grade: string): Words {
  return { en: `graded ${grade}, which means default`, zh: `评级为 ${grade}，即已违约` };
}
