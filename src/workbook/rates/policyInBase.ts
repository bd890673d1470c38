import type { Policy } from '../../engine/cover';
import { policyHeadings } from '../headings/policy';
import type { Exchange } from './exchange';

/** The amounts of a policy in the base currency: each from the currency written beside it, else from that of the policy. */
export function policyInBase(policy: Policy, written: ReadonlyMap<keyof Policy, string>, exchange: Exchange): Policy {
  const converted = (Object.keys(policy) as (keyof Policy)[]).map((key) => {
    const value = policy[key];
    const isMoney = policyHeadings[key].kind === 'amount' || policyHeadings[key].kind === 'limit';
    if (!isMoney || typeof value !== 'number' || value === 0) return [key, value] as const;
    return [key, value * exchange.worth(written.get(key) ?? policy.currency)] as const;
  });
  return { ...(Object.fromEntries(converted) as unknown as Policy), currency: exchange.base };
}
