import type { Customer } from '../../ledger/customer';
import { Problem } from '../../problem';
import { exposureOf, type Exposure } from '../../risk/exposure';
import { usualRisk } from '../../risk/riskSettings';
import type { Rule } from '../../rule';
import { exclusionOfCause } from './exclusions/causeNotCovered';
import { countryNotCovered } from './exclusions/countryNotCovered';
import { limitNotBegun } from './exclusions/limitEnded';
import { noCover } from './exclusions/noCover';
import { notInsurable } from './exclusions/notInsurable';
import { outsidePolicyYear } from './exclusions/outsidePolicyYear';
import { termsTooLong } from './exclusions/termsTooLong';
import { withoutLimit } from './exclusions/withoutLimit';
import { clauseSteps } from './clauseSteps';
import type { Failure } from './failure';
import { indemnityOfLosses, type LossesIndemnity, type LossStanding } from './ofLosses';
import type { Policy } from '../policy/policy';
import { inWholeBook } from '../limits/inWholeBook';
import { limitBegins } from '../limits/limitBegins';
import { isCustomer, type Register } from '../limits/register';
import type { StatedLosses } from './statedLosses';
import { lineOf } from './summary';
import { tooLong } from './tooLong';

/** As `ifEachFails` where there is no ledger: what a customer usually owes is lost, by its sales and terms, else by its limit. */
export function ifEachFailsWithoutLedger(
  register: Register,
  stated: Policy,
  asOf: number | null,
): readonly (Failure | Problem | null)[] {
  const policy = inWholeBook(stated, register);
  const exposures = register.map((customer) =>
    customer === null || customer instanceof Problem ? null : exposureOf(customer, undefined, usualRisk),
  );
  const names = register.map((customer, row) => (isCustomer(customer) ? customer.id : `${row}`));
  const begins = asOf === null ? null : limitBegins(names, register, policy);
  /** The limit before the one that is still to begin on the day; NaN where the one on file holds. */
  const before = (row: number) => (begins !== null && begins.from[row]! > asOf! ? begins.before[row]! : NaN);
  const losses = asLosses(register, exposures, policy, asOf, before);
  const outcome = indemnityOfLosses(losses, policy, register, asOf, 'each alone');
  return register.map((customer, row) => {
    const exposure = exposures[row]!;
    if (customer === null || customer instanceof Problem || exposure instanceof Problem)
      return customer instanceof Problem || customer === null ? customer : (exposure as Problem);
    return failureOf(outcome, row, customer, exposure, { policy, notBegun: before(row) === 0 });
  });
}

/** One loss a customer, on the day. Terms longer than the policy allows are not insured at all. */
function asLosses(
  register: Register,
  exposures: readonly (Exposure | Problem | null)[],
  policy: Policy,
  asOf: number | null,
  limitBefore: (row: number) => number,
): StatedLosses {
  const rows = register.map((customer, row) => {
    const exposure = exposures[row];
    const known =
      customer !== null && !(customer instanceof Problem) && exposure !== null && !(exposure instanceof Problem);
    return {
      name: known ? customer.id : `${row}`,
      loss: known ? exposure!.amount : 0,
      limit: !known ? NaN : tooLong(customer, policy) ? 0 : limitBefore(row),
      known,
    };
  });
  return {
    count: rows.length,
    customers: rows.map(({ name }) => name),
    customer: Int32Array.from(rows, ({ known }, row) => (known ? row : -1)),
    loss: Float64Array.from(rows, ({ loss }) => loss),
    dateOfLoss: new Float64Array(rows.length).fill(asOf ?? NaN),
    cause: rows.map(() => 'insolvency'),
    creditLimit: Float64Array.from(rows, ({ limit }) => limit),
    currency: null,
    problems: new Map(),
    customerOfProblem: new Map(),
  };
}

function failureOf(
  outcome: LossesIndemnity,
  row: number,
  customer: Customer,
  { amount, basis }: Exposure,
  { policy, notBegun }: { readonly policy: Policy; readonly notBegun: boolean },
): Failure {
  const own = outcome.of[row]! >= 0 ? [outcome.of[row]!] : [];
  const { covered, indemnity, binding } = lineOf(outcome, own);
  const excluded = reasonsOf(
    outcome.standing[row]!,
    tooLong(customer, policy) ? termsTooLong : notBegun ? limitNotBegun : noCover,
    outcome.buyers?.[row] ?? 0,
  );
  return {
    loss: amount,
    covered,
    indemnity,
    retained: amount - indemnity,
    basis,
    excluded,
    binding: amount > 0 ? binding : null,
    limitGiven: outcome.limits[row] !== Infinity,
    atRisk: 0,
    steps: () => clauseSteps(outcome.settlement, own),
  };
}

function reasonsOf(standing: LossStanding, withoutCover: Rule, buyers: number): readonly Rule[] {
  if (standing === 'outsidePolicyYear') return [outsidePolicyYear];
  if (standing === 'causeNotCovered') return [exclusionOfCause('insolvency')];
  if (standing === 'countryNotCovered') return [countryNotCovered];
  if (standing === 'buyerNotInsured') return notInsurable.filter((_, kind) => buyers & (1 << kind));
  if (standing === 'noLimit') return [withoutLimit];
  return standing === 'noCover' ? [withoutCover] : [];
}
