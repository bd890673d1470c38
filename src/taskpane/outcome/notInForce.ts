import { later } from '../../engine/ledger';
import { coverOf } from '../policy/cover';
import type { State } from '../session/state';

/** The day of the books lies outside of the policy period, so that nothing is paid whoever fails on it: before its first day, or after its last. */
interface NotInForce {
  readonly because: 'notBegun' | 'ended';
  /** The first day, or the last. */
  readonly day: number;
}

/** null where the day lies within the period, where something is paid all the same (goods shipped in time), or without a policy. */
export function notInForce(state: Pick<State, 'answers' | 'books' | 'survey' | 'outcome'>): NotInForce | null {
  const cover = coverOf(state);
  const paid = state.outcome?.fails?.some(({ indemnity }) => indemnity > 0) ?? false;
  if (cover === null || paid) return null;
  const { policyStart, policyEnd } = cover.policy;
  const end = policyEnd ?? (policyStart === null ? null : later(policyStart, { count: 12, unit: 'months' }) - 1);
  if (policyStart !== null && cover.day < policyStart) return { because: 'notBegun', day: policyStart };
  return end !== null && cover.day > end ? { because: 'ended', day: end } : null;
}
