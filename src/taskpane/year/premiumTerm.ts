import type { Language } from '../../engine/words';
import { policyTerms } from '../../engine/cover';
import { coverOf } from '../policy/cover';
import { premiumOf } from '../policy/premium';
import type { Rectangle } from '../port/spreadsheet';
import type { State } from '../session/state';

/** The typed yearly premium as a term of the policy, where the policy names no price of its own. */
export function premiumTerm(state: State, language: Language): Rectangle | null {
  const premium = premiumOf(state.answers);
  return premium === null || pricedByPolicy(state) ? null : [[policyTerms.fixedPremium[language], premium.amount]];
}

/** The policy says what it charges, be it a sum or a rate. */
export function pricedByPolicy(state: Pick<State, 'answers' | 'books' | 'survey'>): boolean {
  const policy = coverOf(state)?.policy;
  return Boolean(
    policy &&
    (policy.fixedPremium !== null ||
      policy.premiumRate !== null ||
      policy.minimumPremium !== null ||
      policy.premiumBasis !== null),
  );
}
