import { disputedBalance } from '../../ledger/openBalance';
import type { Receivables } from '../../ledger/receivables';
import { Problem } from '../../problem';
import type { Rule } from '../../rule';
import { disputed } from './exclusions/disputed';
import { exclusions } from './exclusions/exclusions';
import { termsTooLong } from './exclusions/termsTooLong';
import { clauseSteps } from './clauseSteps';
import type { Failure } from './failure';
import { indemnityOfReceivables, type ReceivablesIndemnity } from './ofReceivables';
import type { Policy } from '../policy/policy';
import type { Register } from '../limits/register';
import { uninsuredPartsIn } from './uninsuredParts';
import { exclusionsStep } from '../settlement/settlement';
import { standing } from './standing';
import { lineOf } from './summary';
import { tooLong } from './tooLong';

/**
 * Each customer of the register becomes insolvent on the day, and nobody else fails: all that it owes is lost, and the policy
 * pays as INDEMNITY does then. A dispute takes the cover away, not the debt; what the year has used stays used. A Problem where it cannot be told, null where the register's row is blank.
 */
export function ifEachFails(
  register: Register,
  receivables: Receivables,
  policy: Policy,
  asOf: number,
): readonly (Failure | Problem | null)[] {
  const { cause: _, ...book } = receivables;
  const failing: Receivables = { ...book, insolvent: new Float64Array(receivables.count).fill(Infinity) };
  const judged = receivables.summarised ? withoutInvoiceTerms(policy) : policy;
  const outcome = indemnityOfReceivables(failing, judged, register, asOf, 'each alone');
  const owed = owedBy(outcome);
  const indexOf = new Map(receivables.customers.map((name, index) => [name, index]));
  return register.map((customer) => {
    if (customer === null || customer instanceof Problem) return customer;
    const index = indexOf.get(customer.id) ?? indexOf.get(customer.name ?? '') ?? -1;
    const problem = outcome.problems.get(index);
    if (problem) return problem;
    const failure = failureOf(outcome, index, owed);
    return receivables.summarised && tooLong(customer, policy) ? uninsured(failure) : failure;
  });
}

/** What only the days of invoices and deliveries can tell; a summarised ageing has none, and the answer says so. */
function withoutInvoiceTerms(policy: Policy): Policy {
  return { ...policy, maximumPaymentTerm: null, limitLapsesAfter: null, attachment: 'loss' };
}

function uninsured(failure: Failure): Failure {
  return {
    ...failure,
    covered: 0,
    indemnity: 0,
    retained: failure.loss,
    excluded: [termsTooLong],
    binding: null,
    steps: () => [],
  };
}

interface Owed {
  readonly amount: Float64Array;
  readonly atRisk: Float64Array;
  readonly excluded: readonly ReadonlySet<Rule>[];
}

function owedBy({ book, missed, indemnity }: ReceivablesIndemnity): Owed {
  const { open, policy } = book;
  const parts = uninsuredPartsIn(open.book, policy);
  const [amount, atRisk] = [new Float64Array(open.customers.length), new Float64Array(open.customers.length)];
  const excluded = open.customers.map(() => new Set<Rule>());
  open.unpaid.forEach((unpaid, at) => {
    const customer = open.customer[at]!;
    const contested = disputedBalance(open, at, unpaid);
    const undisputed = unpaid - contested;
    amount[customer]! += unpaid;
    if (indemnity[at]! > 0 && missed(at).length > 0) atRisk[customer]! += indemnity[at]!;
    if (contested > 0) excluded[customer]!.add(disputed);
    if (undisputed !== 0 && book.standing[at]! >= standing.excluded)
      excluded[customer]!.add(exclusions[book.standing[at]! - standing.excluded]!);
    for (const part of parts)
      if (book.standing[at]! < standing.excluded && part.of(open.book, open.row[at]!, undisputed) !== 0)
        excluded[customer]!.add(part);
  });
  return { amount, atRisk, excluded };
}

function failureOf(outcome: ReceivablesIndemnity, customer: number, owed: Owed): Failure {
  const each = outcome.settlement.losses.count / outcome.customers.length;
  const own = Array.from({ length: customer === -1 ? 0 : each }, (_, loss) => customer * each + loss);
  const steps = outcome.settlement.steps.filter(({ clause }) => clause !== exclusionsStep);
  const { covered, indemnity, binding } = lineOf({ ...outcome, settlement: { ...outcome.settlement, steps } }, own);
  const loss = Math.max(0, owed.amount[customer] ?? 0);
  return {
    loss,
    covered,
    indemnity,
    retained: loss - indemnity,
    basis: { en: 'unpaid balance', zh: '未付余额' },
    excluded: [...(owed.excluded[customer] ?? [])],
    binding: loss > 0 ? binding : null,
    limitGiven: outcome.limits[customer] !== Infinity,
    atRisk: owed.atRisk[customer] ?? 0,
    steps: () => clauseSteps(outcome.settlement, own),
  };
}
