import type { Language } from '../../engine/words';
import type { Answers } from '../flow/answers';
import { startingFrom, startingTermsNamed } from '../policy/startingTerms';
import type { TypeFound } from './typesFound';

/** A type's typical terms as starting values of the form. Where no rate is published the price, first loss and maximum that it was weighed with go along as amounts, for the user to replace. */
export function takeType(found: TypeFound, answers: Answers, language: Language): Partial<Answers> {
  if (found.type === null) return { policyFrom: 'none' };
  const { terms, startedFrom } = startingFrom(startingTermsNamed(found.type.name.en), answers, language);
  const amounts = isPriced(found)
    ? {}
    : { aggregateFirstLoss: asTyped(found.firstLoss), maximumLiability: asTyped(maximumIn(found)) };
  const blank = Object.entries(amounts).filter(([key, text]) => text !== '' && (terms[key] ?? '').trim() === '');
  const premium = isPriced(found) || answers.premium.trim() !== '' ? answers.premium : asTyped(found.cost);
  return { policyFrom: 'typed', terms: { ...terms, ...Object.fromEntries(blank) }, startedFrom, premium };
}

/** A rate for it is published. */
export function isPriced({ type }: TypeFound): boolean {
  return type === null || (type.terms.premiumRate ?? null) !== null;
}

/** A multiple of the premium says its maximum already. */
function maximumIn({ type, maximum }: TypeFound): number | null {
  return (type?.terms.liabilityMultiple ?? null) === null ? maximum : null;
}

function asTyped(amount: number | null): string {
  return amount === null ? '' : String(Math.round(amount));
}
