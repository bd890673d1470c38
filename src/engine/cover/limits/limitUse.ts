import { disputedBalance } from '../../ledger/openBalance';
import { owedOn } from '../../ledger/owed';
import { isoDay } from '../../ledger/calendar';
import type { Customer } from '../../ledger/customer';
import type { Receivables } from '../../ledger/receivables';
import { spoiledAccounts } from '../../ledger/spoiled';
import { attempt } from '../../attempt';
import { Problem } from '../../problem';
import type { Words } from '../../words';
import { discretionaryRules, justifiedLimit } from './discretionary/justifiedLimit';
import { limitsFor, type Limits } from './limits';
import type { Policy } from '../policy/policy';
import type { Register } from './register';
import { topUpCharge, topUpFor, topUpOf } from './topUp';

/** How much of a customer's limit is in use, and what lies beside it. Amounts as in the ledger; NaN where a number has no meaning. */
export interface LimitUse {
  /** Unpaid and undisputed. */
  readonly outstanding: number;
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

interface Ledger {
  /** The entries of each customer of the register, and whose the ledger's customers are (-1: not listed). */
  readonly entries: readonly (readonly number[])[];
  /** What each entry owes, credits set off. */
  readonly owed: Float64Array;
  readonly outstanding: Float64Array;
  readonly customer: Int32Array;
  readonly problems: ReadonlyMap<number, Problem>;
}

/** One answer a customer of the register: a Problem where its entries cannot be read, null where it is blank. */
export function limitUse(
  register: Register,
  receivables: Receivables,
  policy: Policy,
  asOf: number,
): readonly (LimitUse | Problem | null)[] {
  const ledger = ledgerOf(register, receivables, asOf);
  const names = register.map((customer, index) => (isCustomer(customer) ? customer.id : `${index}`));
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
  const [together, members] = [new Float64Array(of.length), new Int32Array(of.length)];
  for (const head of group) members[head]!++;
  ledger.outstanding.forEach((amount, index) => (together[group[index]!]! += amount));
  return register.map((customer, index) => {
    if (!isCustomer(customer)) return customer;
    const problem = ledger.problems.get(index) ?? unknown.get(index);
    return (
      problem ??
      useOf(
        customer,
        limits,
        index,
        { outstanding: ledger.outstanding[index]!, together: together[group[index]!]!, limit: of[index]! },
        members[group[index]!]! > 1,
        policy,
      )
    );
  });
}

interface Position {
  readonly outstanding: number;
  /** What all who share the limit owe. */
  readonly together: number;
  readonly limit: number;
}

/** Who shares a limit bears what is above it in proportion to what it owes. */
function useOf(
  customer: Customer,
  { outside, withoutLimit, selfSet }: Limits,
  index: number,
  { outstanding, together, limit }: Position,
  shared: boolean,
  policy: Policy,
): LimitUse {
  const above = Math.max(0, together - limit);
  const over = above > 0 ? (above * outstanding) / together : 0;
  const topUp = topUpOf(policy);
  const [isSelfSet, isWithout] = [selfSet[index] === 1, withoutLimit[index] === 1];
  const extra = topUp === null ? NaN : isWithout ? 0 : topUpFor(topUp, limit, over);
  return {
    outstanding,
    limit,
    over,
    idle: limit === Infinity || (shared && customer.creditLimit === null) ? NaN : Math.max(0, limit - together),
    uninsuredShare: outstanding > 0 ? over / outstanding : 0,
    utilisation: limit > 0 && limit < Infinity ? together / limit : NaN,
    source:
      outside?.[index] === 1
        ? { en: 'country not covered', zh: '国家不在承保范围' }
        : isWithout && limit === 0
          ? { en: 'no limit: not covered', zh: '未批限额，不予承保' }
          : sourceOf(customer, limit, isSelfSet, shared, policy),
    topUp: extra,
    topUpCharge: topUp === null ? NaN : topUpCharge(topUp, extra, policy.topUpMonths ?? 12),
  };
}

function sourceOf(
  { creditLimit, limitWithdrawn = null, parent, topUpLimit }: Customer,
  limit: number,
  isSelfSet: boolean,
  shared: boolean,
  { discretionaryRule }: Policy,
): Words {
  if (limit === Infinity) return { en: 'none given', zh: '未给出' };
  if (isSelfSet && discretionaryRule === null) return { en: 'self-set, not checked', zh: '自定，未核对依据' };
  if (isSelfSet)
    return limit > 0
      ? {
          en: `self-set: ${discretionaryRules[discretionaryRule!].name.en}`,
          zh: `自定：${discretionaryRules[discretionaryRule!].name.zh}`,
        }
      : { en: 'self-set, not justified', zh: '自定，依据不足' };
  if (limit === 0) return { en: 'refused', zh: '拒保' };
  if (limitWithdrawn !== null)
    return { en: `withdrawn from ${isoDay(limitWithdrawn)}`, zh: `自 ${isoDay(limitWithdrawn)} 起撤销` };
  if (shared && creditLimit === null) return { en: `shared with ${parent}`, zh: `与 ${parent} 共用` };
  if (creditLimit === null) return { en: 'policy', zh: '保单' };
  return topUpLimit ? { en: 'approved, with top-up', zh: '批复限额加追加限额' } : { en: 'approved', zh: '批复' };
}

function isCustomer(entry: Register[number]): entry is Customer {
  return entry !== null && !(entry instanceof Problem);
}

function ledgerOf(register: Register, receivables: Receivables, asOf: number): Ledger {
  const byName = new Map(
    register.flatMap((customer, index) =>
      isCustomer(customer) && customer.name !== null ? [[customer.name, index] as const] : [],
    ),
  );
  register.forEach((customer, index) => isCustomer(customer) && byName.set(customer.id, index));
  const listed = receivables.customers.map((name) => byName.get(name) ?? -1);
  const owed = owedOn(receivables, asOf).amounts;
  const entries = register.map((): number[] => []);
  const outstanding = new Float64Array(register.length);
  const customer = receivables.customer.map((index) => (index === -1 ? -1 : listed[index]!));
  customer.forEach((index, entry) => {
    if (index === -1) return;
    const open = owed[entry]!;
    entries[index]!.push(entry);
    outstanding[index]! += open - disputedBalance(receivables, entry, open);
  });
  const problems = new Map(
    [...spoiledAccounts(receivables)].map(([index, problem]) => [listed[index]!, problem] as const),
  );
  return { entries, owed, outstanding: outstanding.map((amount) => Math.max(0, amount)), customer, problems };
}
