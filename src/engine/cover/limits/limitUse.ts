import type { Customer } from '../../ledger/customer';
import type { Receivables } from '../../ledger/receivables';
import { attempt } from '../../attempt';
import { Problem } from '../../problem';
import type { Words } from '../../words';
import { justifiedLimit } from './discretionary/justifiedLimit';
import { limitBegins } from './limitBegins';
import { limitInForce, type LimitInForce } from './limitInForce';
import { limitSource } from './limitSource';
import { limitsFor, type Limits } from './limits';
import type { Policy } from '../policy/policy';
import { isCustomer, type Register } from './register';
import { registerLedger } from './registerLedger';
import { topUpCharge, topUpFor, topUpOf } from './topUp';

/** How much of a customer's limit is in use, and what lies beside it. Amounts as in the ledger; NaN where a number has no meaning. */
export interface LimitUse {
  /** Unpaid and undisputed. */
  readonly outstanding: number;
  /** What all who share the limit owe so. */
  readonly together: number;
  /** Infinity where none is given. */
  readonly limit: number;
  readonly over: number;
  /** Cover that is paid for and not in use; a group's stands with its head. */
  readonly idle: number;
  /** The share of what is owed that lies above the limit. */
  readonly uninsuredShare: number;
  readonly utilisation: number;
  readonly source: Words;
  readonly topUp: number;
  readonly topUpCharge: number;
}

/** One answer a customer of the register: a Problem where its entries cannot be read, null where it is blank. */
export function limitUse(
  register: Register,
  receivables: Receivables,
  policy: Policy,
  asOf: number,
): readonly (LimitUse | Problem | null)[] {
  const names = register.map((customer, index) => (isCustomer(customer) ? customer.id : `${index}`));
  const begins = limitBegins(names, register, policy);
  const ledger = registerLedger(register, receivables, begins, asOf);
  const limits = limitsFor(
    { customers: names, customer: ledger.customer, creditLimit: receivables.creditLimit },
    register,
    policy,
  );
  const unknown = new Map(limits.problems);
  const of = limits.of.map((limit, index) => {
    const customer = register[index]!;
    if (limits.selfSet[index] !== 1 || !isCustomer(customer)) return limit;
    const own = attempt(() =>
      justifiedLimit(policy, {
        reportDate: customer.reportDate ?? null,
        receivables,
        entries: ledger.entries[index]!,
        owed: ledger.owed,
        asOf,
      }),
    );
    if (!(own instanceof Problem)) return own;
    unknown.set(index, own);
    return limit;
  });
  const group = limits.sharedBy ?? Int32Array.from(of, (_, index) => index);
  const members = new Int32Array(of.length);
  for (const head of group) members[head]!++;
  const [together, earlier] = [inGroups(ledger.outstanding, group), inGroups(ledger.earlier, group)];
  return register.map((customer, index) => {
    if (!isCustomer(customer)) return customer;
    const problem = ledger.problems.get(index) ?? unknown.get(index);
    return (
      problem ??
      useOf(
        customer,
        limits,
        index,
        {
          outstanding: ledger.outstanding[index]!,
          together: together[group[index]!]!,
          inForce: limitInForce(
            of[index]!,
            index,
            limits.selfSet[index] === 1 ? null : begins,
            earlier[group[index]!]!,
            asOf,
          ),
        },
        members[group[index]!]! > 1,
        policy,
      )
    );
  });
}

function inGroups(amounts: Float64Array, group: Int32Array): Float64Array {
  const sums = new Float64Array(amounts.length);
  amounts.forEach((amount, index) => (sums[group[index]!]! += amount));
  return sums;
}

interface Position {
  readonly outstanding: number;
  /** What all who share the limit owe. */
  readonly together: number;
  readonly inForce: LimitInForce;
}

/** Who shares a limit bears what is above it, or not under it, in proportion to what it owes. */
function useOf(
  customer: Customer,
  limits: Limits,
  index: number,
  { outstanding, together, inForce }: Position,
  shared: boolean,
  policy: Policy,
): LimitUse {
  const { limit, notUnderIt } = inForce;
  const under = together - notUnderIt;
  const above = Math.max(0, under - limit) + notUnderIt;
  const over = above > 0 ? (above * outstanding) / together : 0;
  const topUp = topUpOf(policy);
  const extra = topUp === null ? NaN : limits.withoutLimit[index] === 1 ? 0 : topUpFor(topUp, limit, over);
  return {
    outstanding,
    together,
    limit,
    over,
    idle: limit === Infinity || (shared && customer.creditLimit === null) ? NaN : Math.max(0, limit - under),
    uninsuredShare: outstanding > 0 ? over / outstanding : 0,
    utilisation: limit > 0 && limit < Infinity ? under / limit : NaN,
    source: limitSource(customer, limits, index, inForce, shared, policy),
    topUp: extra,
    topUpCharge: topUp === null ? NaN : topUpCharge(topUp, extra, policy.topUpMonths ?? 12),
  };
}
