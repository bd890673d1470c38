import type { Language } from '../../engine/words';
import { policyWarnings, type Policy } from '../../engine/cover';
import type { Format } from '../words/format';
import type { Dictionary } from '../words/en';

/** What the warnings look at: the policy as read, the customers' limits, the day of the books. */
export interface Cover {
  readonly policy: Policy;
  readonly customers: readonly { readonly creditLimit: number | null }[];
  readonly day: number;
}

/** Things in a policy that are allowed and yet seldom meant: the engine's own, and a policy year that the day of the books lies outside of. */
export function warningsOf(
  { policy, customers, day }: Cover,
  words: Dictionary,
  format: Format,
  language: Language,
): readonly string[] {
  const { policyStart, policyEnd } = policy;
  const own = policyWarnings(policy, customers).map(({ because }) => because[language]);
  const ended = policyEnd !== null && policyEnd < day ? [words['warning.ended'](format.day(policyEnd))] : [];
  const early = policyStart !== null && policyStart > day ? [words['warning.notStarted'](format.day(policyStart))] : [];
  return [...own, ...ended, ...early];
}
