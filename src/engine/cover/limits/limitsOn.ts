import type { Customer } from '../../ledger/customer';
import { owedOn } from '../../ledger/owed';
import type { Receivables } from '../../ledger/receivables';
import { attempt } from '../../attempt';
import { Problem } from '../../problem';
import type { Policy } from '../policy/policy';
import { justifiedLimit } from './discretionary/justifiedLimit';
import { limitsFor, type Limits } from './limits';
import type { Register } from './register';

/** The limits of a ledger's customers on a day: one that the policyholder set itself holds as far as it is justified, as LIMITUSE tells it. */
export function limitsOn(receivables: Receivables, register: Register, policy: Policy, asOf: number): Limits {
  const limits = limitsFor(receivables, register, policy);
  if (policy.discretionaryRule === null || !limits.selfSet.includes(1)) return limits;
  const owed = owedOn(receivables, asOf).amounts;
  const entries = receivables.customers.map((): number[] => []);
  receivables.customer.forEach((whose, entry) => limits.selfSet[whose] === 1 && entries[whose]!.push(entry));
  const reported = reportDates(register);
  const problems = new Map(limits.problems);
  const of = limits.of.map((limit, whose) => {
    if (limits.selfSet[whose] !== 1) return limit;
    const reportDate = reported.get(receivables.customers[whose]!) ?? null;
    const evidence = { reportDate, receivables, entries: entries[whose]!, owed, asOf };
    const own = attempt(() => justifiedLimit(policy, evidence));
    if (!(own instanceof Problem)) return own;
    problems.set(whose, own);
    return 0;
  });
  return { ...limits, of, problems };
}

/** Of the latest credit reports. What one customer has as a name and another as an id means the other. */
function reportDates(register: Register): ReadonlyMap<string, number | null> {
  const customers = register.filter((row): row is Customer => row !== null && !(row instanceof Problem));
  return new Map([
    ...customers.flatMap(({ name, reportDate = null }) => (name === null ? [] : [[name, reportDate] as const])),
    ...customers.map(({ id, reportDate = null }) => [id, reportDate] as const),
  ]);
}
