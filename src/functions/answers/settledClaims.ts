import { Problem } from '../../engine/problem';
import { refuseSummarised, unnamedProblems, type Receivables } from '../../engine/ledger';
import {
  indemnityOfLosses,
  indemnityOfReceivables,
  type LossesIndemnity,
  type Policy,
  type ReceivablesIndemnity,
} from '../../engine/cover';
import type { ClaimsRange } from '../../workbook/ranges/claims';
import type { CustomersRange } from '../../workbook/ranges/customers';

/** What three functions share: claims, a policy, the customers' limits, a day. */
export interface Given {
  readonly claims: ClaimsRange;
  readonly policy: Policy;
  readonly customers: CustomersRange | null;
  readonly asOf: number | null;
}

/** Claims as read and what the policy pays for them. */
export type SettledClaims =
  | {
      readonly kind: 'receivables';
      readonly receivables: Receivables;
      readonly outcome: ReceivablesIndemnity;
      readonly asOf: number;
      readonly incomplete: Problem | null;
    }
  | { readonly kind: 'losses'; readonly outcome: LossesIndemnity; readonly incomplete: Problem | null };

/** `incomplete`: the first row that cannot be read; what needs all claims together is told without it. */
export function settledClaims({ claims, policy, customers, asOf }: Given): SettledClaims {
  const register = customers?.rows ?? [];
  if (claims.kind === 'losses') {
    const outcome = indemnityOfLosses(claims.range, policy, register, asOf);
    return { kind: claims.kind, outcome, incomplete: firstProblem(claims, outcome.problems) };
  }
  refuseSummarised(claims.range);
  const outcome = indemnityOfReceivables(claims.range, policy, register, dayOf(asOf));
  return {
    kind: claims.kind,
    receivables: claims.range,
    outcome,
    asOf: dayOf(asOf),
    incomplete: firstProblem(claims, outcome.problems),
  };
}

export function dayOf(asOf: number | null): number {
  if (asOf === null)
    throw new Problem({
      kind: 'missing',
      because: {
        en: 'asOf is needed to read receivables: the day, as a constant',
        zh: '读取应收账款需要基准日 asOf（固定日期）',
      },
    });
  return asOf;
}

function firstProblem({ range }: ClaimsRange, problems: ReadonlyMap<number, Problem>): Problem | null {
  return unnamedProblems(range)[0] ?? [...problems.values()][0] ?? null;
}
