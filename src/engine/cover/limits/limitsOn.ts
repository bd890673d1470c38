import { owedOn } from '../../ledger/owed';
import type { Receivables } from '../../ledger/receivables';
import { entriesCalled } from '../../ledger/entriesCalled';
import { attempt } from '../../attempt';
import { Problem } from '../../problem';
import type { Policy } from '../policy/policy';
import { justifiedLimit } from './discretionary/justifiedLimit';
import { limitsFor, type Limits } from './limits';
import { customerIn, type Register } from './register';

/** The limits of a ledger's customers on a day: one that the policyholder set itself holds as far as it is justified, as LIMITUSE tells it. */
export function limitsOn(receivables: Receivables, register: Register, policy: Policy, asOf: number): Limits {
  const limits = limitsFor(receivables, register, policy);
  if (policy.discretionaryRule === null || !limits.selfSet.includes(1)) return limits;
  const owed = owedOn(receivables, asOf).amounts;
  const entries = receivables.customers.map((): number[] => []);
  receivables.customer.forEach((whose, entry) => limits.selfSet[whose] === 1 && entries[whose]!.push(entry));
  const rows = entriesCalled(register, receivables.customers);
  const problems = new Map(limits.problems);
  const of = limits.of.map((limit, whose) => {
    if (limits.selfSet[whose] !== 1) return limit;
    const reportDate = customerIn(register, rows[whose]!)?.reportDate ?? null;
    const evidence = { reportDate, receivables, entries: entries[whose]!, owed, asOf };
    const own = attempt(() => justifiedLimit(policy, evidence));
    if (!(own instanceof Problem)) return own;
    problems.set(whose, own);
    return 0;
  });
  return { ...limits, of, problems };
}
