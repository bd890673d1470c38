import type { Answers } from '../flow/answers';
import type { TypedQuote } from '../flow/typedQuote';
import type { Quote } from './quote';

/** A quote becomes the policy. What stood there before is kept, to be put back, unless it is one of the quotes itself or says nothing. */
export function takeQuote(quote: TypedQuote, answers: Answers, quotes: readonly Quote[]): Partial<Answers> {
  const { policyFrom, terms, startedFrom, premium, turnover, premiumRate, termsBefore } = answers;
  const before = { policyFrom, terms, startedFrom, premium, turnover, premiumRate };
  const known = quotes.some((one) => isTaken(one, answers));
  const blank =
    policyFrom !== 'range' && given(terms).length === 0 && `${premium}${turnover}${premiumRate}`.trim() === '';
  const price = prices.some((key) => (quote.terms[key] ?? '').trim() !== '')
    ? { premium: '', turnover: '', premiumRate: '' }
    : {};
  return {
    policyFrom: 'typed',
    terms: quote.terms,
    startedFrom: quote.startedFrom,
    ...price,
    termsBefore: known || blank ? termsBefore : [...termsBefore, before],
  };
}

/** The policy's terms are those of the quote. */
export function isTaken({ terms }: Quote, answers: Pick<Answers, 'policyFrom' | 'terms'>): boolean {
  return (
    terms !== null &&
    answers.policyFrom === 'typed' &&
    JSON.stringify(given(terms)) === JSON.stringify(given(answers.terms))
  );
}

/** What was kept last stands again. */
export function putBack({ termsBefore }: Answers): Partial<Answers> {
  const last = termsBefore.at(-1);
  return last ? { ...last, termsBefore: termsBefore.slice(0, -1) } : {};
}

/** A price of its own: what was typed beside the policy is not added to it. */
const prices = ['fixedPremium', 'premiumRate', 'minimumPremium', 'premiumBasis'] as const;

function given(terms: TypedQuote['terms']): readonly (readonly [string, string])[] {
  return Object.entries(terms)
    .map(([key, text]) => [key, text.trim()] as const)
    .filter(([, text]) => text !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
