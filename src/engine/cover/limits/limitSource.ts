import { isoDay } from '../../ledger/calendar';
import type { Customer } from '../../ledger/customer';
import type { Words } from '../../words';
import type { Policy } from '../policy/policy';
import { saleKindsIn } from '../policy/saleKinds';
import { discretionaryRules } from './discretionary/justifiedLimit';
import type { LimitInForce } from './limitInForce';
import type { Limits } from './limits';

/** In words: where a customer's limit comes from, or why it has none. */
export function limitSource(
  customer: Customer,
  { outside, buyers, withoutLimit, selfSet }: Limits,
  index: number,
  inForce: LimitInForce,
  shared: boolean,
  policy: Policy,
): Words {
  if (outside?.[index] === 1) return { en: 'country not covered', zh: '国家不在承保范围' };
  if (buyers?.[index]) return notInsured(buyers[index]);
  if (inForce.begins !== null) return notBegun(inForce, inForce.begins, customer);
  if (withoutLimit[index] === 1 && inForce.limit === 0)
    return { en: 'no limit: not covered', zh: '未批限额，不予承保' };
  const { en, zh } = sourceOf(customer, inForce.limit, selfSet[index] === 1, shared, policy);
  if (inForce.from === null || inForce.notUnderIt === 0) return { en, zh };
  const day = isoDay(inForce.from);
  return { en: `${en}; what was delivered before ${day} is not under it`, zh: `${zh}；${day} 前发货的不在其内` };
}

/** The limit that is on file is still to begin: until then the one before it holds. */
function notBegun({ limit }: LimitInForce, begins: number, { previousLimit = null }: Customer): Words {
  const day = isoDay(begins);
  if (limit === 0) return { en: `not before ${day}: not covered yet`, zh: `自 ${day} 起生效，此前不予承保` };
  return previousLimit === null
    ? { en: `self-set, the approved one from ${day}`, zh: `自定，批复限额自 ${day} 起生效` }
    : { en: `previous, the new one from ${day}`, zh: `原限额，新限额自 ${day} 起生效` };
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

function notInsured(kinds: number): Words {
  const { en, zh } = saleKindsIn(kinds);
  return { en: `not insured: ${en}`, zh: `不承保：${zh}` };
}
