import { entryCalled } from '../../ledger/entriesCalled';
import type { Customer } from '../../ledger/customer';
import { Problem } from '../../problem';
import { customerIn, isCustomer, type Register } from './register';

/** What the customers range says of limits, a column each by its rows. */
export interface Groups {
  /** The row whose limit counts: the customer's own, else that of its parent where it has none. */
  readonly holder: Int32Array;
  /** A customer's limit with its top-up, its own or its parent's; NaN where none is given. */
  readonly limit: Float64Array;
  /** The insured percentage that is a customer's own; without one that of the parent whose limit it shares; NaN: the policy's. Null where nobody has one. */
  readonly share: Float64Array | null;
  /** The row of the parent of whose limit a customer makes use (its own for the parent), -1 for others; customers with a limit of their own share none. Null where nobody shares. */
  readonly parent: Int32Array | null;
  /** Whether any of them has a limit, or was refused one. */
  readonly limits: boolean;
  /** Whether any of their limits has a first day. */
  readonly begins: boolean;
  /** The first row that cannot be read. */
  readonly unreadable: Problem | null;
}

/** Subsidiaries without a limit of their own share that of their parent. Found once for all that ask of a register. */
export function groupsIn(register: Register): Groups {
  const known = found.get(register);
  if (known !== undefined) return known;
  const groups = groupsOf(register);
  found.set(register, groups);
  return groups;
}

const found = new WeakMap<Register, Groups>();

function groupsOf(register: Register): Groups {
  const holder = Int32Array.from(register.keys());
  const limit = new Float64Array(register.length).fill(NaN);
  let [parent, unreadable]: [Int32Array | null, Problem | null] = [null, null];
  let [limits, begins, shares] = [false, false, false];
  for (let row = 0; row < register.length; row++) {
    const one = register[row]!;
    if (one instanceof Problem) unreadable ??= one;
    if (!isCustomer(one)) continue;
    const head = headOf(one, register);
    const holding = head === -1 ? one : (register[head] as Customer);
    holder[row] = head === -1 ? row : head;
    limit[row] = withTopUp(holding) ?? NaN;
    limits ||= limit[row] === limit[row] || withTopUp(one) !== null;
    begins ||= (one.limitFrom ?? null) !== null;
    shares ||= (one.insuredPercentage ?? null) !== null;
    if (head === -1 || holding.creditLimit === null) continue;
    parent ??= new Int32Array(register.length).fill(-1);
    parent[row] = parent[head] = head;
  }
  const share = shares ? sharesOf(register, holder) : null;
  return { holder, limit, share, parent, limits, begins, unreadable };
}

/** The parent of a customer without a limit of its own; -1 where there is none. */
function headOf({ creditLimit, parent }: Customer, register: Register): number {
  return creditLimit === null && parent ? entryCalled(register, parent) : -1;
}

function sharesOf(register: Register, holder: Int32Array): Float64Array {
  const share = (row: number) => customerIn(register, row)?.insuredPercentage ?? null;
  return Float64Array.from(holder, (own, row) => share(row) ?? share(own) ?? NaN);
}

/** A second layer lies above a limit; where the first insurer has refused cover there is none. A limit that was withdrawn still covers what was delivered before. */
function withTopUp({ creditLimit, previousLimit = null, limitWithdrawn = null, topUpLimit }: Customer): number | null {
  const limit = limitWithdrawn === null || creditLimit ? creditLimit : (previousLimit ?? creditLimit);
  return limit === null || limit === 0 ? limit : limit + (topUpLimit ?? 0);
}
