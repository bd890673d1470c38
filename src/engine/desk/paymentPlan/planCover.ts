import { indemnityOfLosses } from '../../cover/claims/ofLosses';
import { daysToIndemnity } from '../../cover/time/daysToIndemnity';
import type { Policy } from '../../cover/policy/policy';
import { later } from '../../ledger/calendar';
import type { Rule } from '../../rule';
import type { PlanStep } from './schedule';

/** How a plan stands to the policy: until when instalments are yours to grant, and by when the insurer must have agreed to what is later. */
export interface PlanCover extends Pick<Rule, 'source'> {
  /** The last day of the extension; null where the policy has none. */
  readonly insideUntil: number | null;
  readonly consentBy: number | null;
  readonly limit: number | null;
}

/** A plan that ends within the maximum extension needs nobody; for an instalment after it the insurer agrees first: before the plan is granted, and at the latest before the extension ends. */
export function planCover(policy: Policy, due: number, start: number): PlanCover {
  const { maximumExtension, creditLimit } = policy;
  const insideUntil = maximumExtension === null ? null : later(due, maximumExtension);
  return {
    source: 'AT-BE-P',
    insideUntil,
    consentBy: insideUntil === null ? null : Math.min(start, insideUntil),
    limit: creditLimit,
  };
}

/** What payments to come are worth on a day, at a yearly rate. */
export function presentValue(
  payments: readonly { readonly day: number; readonly amount: number }[],
  on: number,
  rate: number,
): number {
  return payments.reduce((sum, { day, amount }) => sum + amount / (1 + rate) ** (Math.max(0, day - on) / yearDays), 0);
}

const yearDays = 365;

/** Doing nothing instead: the indemnity by every clause of the policy, after waiting period and settlement. Null where the policy states no waiting period. */
export function waitAndClaim(
  policy: Policy,
  balance: number,
  due: number,
): { readonly day: number; readonly amount: number } | null {
  const days = daysToIndemnity(policy);
  if (days === null) return null;
  const loss = {
    count: 1,
    customers: [''],
    customer: new Int32Array(1),
    loss: Float64Array.of(balance),
    dateOfLoss: Float64Array.of(NaN),
    cause: ['default' as const],
    creditLimit: Float64Array.of(NaN),
    currency: null,
    problems: new Map(),
    customerOfProblem: new Map(),
  };
  const { indemnity, problems } = indemnityOfLosses(loss, { ...policy, ...anyYear }, [], null);
  for (const problem of problems.values()) throw problem;
  return { day: due + days, amount: indemnity[0] ?? 0 };
}

/** The debt is taken as insured: in which policy year and country it falls is not asked. */
const anyYear = { policyStart: null, policyEnd: null, countriesCovered: null, countriesExcluded: null };

/** What of the plan is still to come. */
export function stillToPay(steps: readonly PlanStep[]): readonly { readonly day: number; readonly amount: number }[] {
  return steps.filter(({ kept }) => kept === null).map(({ date, payment }) => ({ day: date, amount: payment }));
}
