import type { Language } from '../../engine/words';
import type { TypedQuote } from '../flow/typedQuote';
import { coverOf } from '../policy/cover';
import { premiumOf } from '../policy/premium';
import { textsOf } from '../policy/startingTerms';
import type { State } from '../session/state';
import { pricedByPolicy } from '../year/premiumTerm';

/** The policy as it stands as one of the quotes, with the yearly premium that was typed beside it; null where there is none that can be read. */
export function quoteOfPolicy(
  state: Pick<State, 'answers' | 'books' | 'survey'>,
  language: Language,
): TypedQuote | null {
  const { answers } = state;
  const policy = coverOf(state)?.policy;
  if (!policy) return null;
  const terms = answers.policyFrom === 'typed' ? answers.terms : textsOf({ terms: policy }, language);
  const premium = pricedByPolicy(state) ? null : premiumOf(answers);
  return {
    name: { en: 'Policy', zh: '现有保单' }[language],
    terms: premium === null ? terms : { ...terms, fixedPremium: String(premium.amount) },
    startedFrom: answers.policyFrom === 'typed' ? answers.startedFrom : null,
  };
}
