import type { RecoveriesRule } from '../../cover/policy/limitTerms';
import { sharings } from '../../cover/recovery/recovery';

/** A debt that is lost: the whole of it, the share that never comes back, and the limit (Infinity: none). */
interface LostDebt {
  readonly debt: number;
  readonly lossGivenDefault: number;
  readonly limit: number;
}

/**
 * What of an indemnity the policyholder has in the end. The insurer pays on the debt; what comes back later (debt × (1 − LGD)) is shared as the
 * policy says, in proportion where it says nothing, and RECOVERY shares it in the same way.
 */
export function afterRecoveries(rule: RecoveriesRule | null): (indemnity: number, lost: LostDebt) => number {
  const sharing = sharings[rule ?? 'pro rata'];
  return (indemnity, { debt, lossGivenDefault, limit }) =>
    indemnity - sharing.toInsurer(debt * (1 - lossGivenDefault), { debt, indemnity, limit });
}
