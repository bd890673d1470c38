import { Problem } from '../../problem';
import { indemnityOfLosses } from '../claims/ofLosses';
import { distinguishes } from '../policy/covers';
import { required, type Policy } from '../policy/policy';
import { sharedReceipts, sharings, type PaidLoss, type Shared } from './recovery';

/** What came in after losses, one entry a receipt. `NaN` means not given. */
export interface Recoveries {
  readonly count: number;
  readonly customers: readonly string[];
  /** Whose each receipt is; -1 where the entry is blank or cannot be read. */
  readonly customer: Int32Array;
  readonly date: Float64Array;
  readonly received: Float64Array;
  readonly costs: Float64Array;
  /** The debt at the date of loss, what was paid of it, and the limit: stated on any entry of the customer. */
  readonly debt: Float64Array;
  readonly indemnity: Float64Array;
  readonly creditLimit: Float64Array;
}

/** Every receipt shared by the policy's rule; a Problem where the loss of its customer is not known, null where the entry is blank. */
export function sharedRecoveries(recoveries: Recoveries, policy: Policy): readonly (Shared | Problem | null)[] {
  const rule = required(policy, 'recoveriesAfterLoss', {
    en: 'how insurer and policyholder share what comes in after the loss',
    zh: '损后回款在保险人与被保险人之间如何分配',
  });
  const shared = new Array<Shared | Problem | null>(recoveries.count).fill(null);
  recoveries.customers.forEach((name, customer) => {
    const own = [...recoveries.customer.keys()].filter((entry) => recoveries.customer[entry] === customer);
    own.sort((one, other) => recoveries.date[one]! - recoveries.date[other]! || 0 || one - other);
    const loss = lossOf(recoveries, name, own, policy);
    const parts =
      loss instanceof Problem
        ? null
        : sharedReceipts(
            sharings[rule],
            loss,
            own.map((entry) => ({ received: recoveries.received[entry]!, costs: recoveries.costs[entry]! })),
          );
    own.forEach((entry, index) => (shared[entry] = parts === null ? (loss as Problem) : parts[index]!));
  });
  return shared;
}

function lossOf(
  { debt, indemnity, creditLimit }: Recoveries,
  name: string,
  own: readonly number[],
  policy: Policy,
): PaidLoss | Problem {
  const stated = (column: Float64Array) => [
    ...new Set(own.map((entry) => column[entry]!).filter((value) => !Number.isNaN(value))),
  ];
  const [debts, paid, limits] = [stated(debt), stated(indemnity), stated(creditLimit)];
  const twice = [debts, paid, limits].find((values) => values.length > 1);
  if (twice)
    return new Problem({
      kind: 'invalid',
      because: {
        en: `${name} has two different values, ${twice[0]} and ${twice[1]}, for one loss`,
        zh: `${name} 的同一笔损失有两个不同的数值：${twice[0]} 和 ${twice[1]}`,
      },
    });
  if (debts[0] === undefined)
    return new Problem({
      kind: 'missing',
      field: { en: 'Debt', zh: '欠款' },
      because: {
        en: `needed: what ${name} owed in all at the date of loss`,
        zh: `请填写 ${name} 在损失发生日的全部欠款`,
      },
    });
  const limit = limits[0] ?? policy.creditLimit ?? (policy.discretionaryLimit || Infinity);
  if (paid[0] === undefined && distinguishes(policy)) return paidUnknown(name);
  return { debt: debts[0], indemnity: paid[0] ?? indemnityOf(debts[0], limit, policy), limit };
}

function paidUnknown(name: string): Problem {
  return new Problem({
    kind: 'missing',
    field: { en: 'Indemnity', zh: '赔款' },
    because: {
      en: `needed for ${name}: the policy does not pay all causes of loss alike`,
      zh: `请填写 ${name} 的赔款：保单对不同损失原因的赔偿不同`,
    },
  });
}

/** What the policy pays for the debt alone, where the amount paid is not stated. */
function indemnityOf(debt: number, limit: number, policy: Policy): number {
  const loss = {
    count: 1,
    customers: ['A'],
    customer: Int32Array.of(0),
    loss: Float64Array.of(debt),
    dateOfLoss: Float64Array.of(NaN),
    creditLimit: Float64Array.of(limit),
    currency: null,
    problems: new Map(),
    customerOfProblem: new Map(),
  };
  // What was paid this year may be this very loss: nothing counts as used.
  const fresh = { ...policy, policyStart: null, policyEnd: null, alreadyPaid: null, firstLossUsed: null };
  return indemnityOfLosses(loss, fresh, [], null, 'each alone').indemnity[0]!;
}
