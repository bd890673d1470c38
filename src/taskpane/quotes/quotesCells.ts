import { isoDay } from '../../engine/ledger';
import { policyTerms } from '../../engine/cover';
import type { Language } from '../../engine/words';
import type { TypedQuote } from '../flow/typedQuote';
import { isGiven, termFields, type TermField } from '../policy/termFields';
import { typedValue } from '../policy/typed';

/** Which terms some of the quotes give, in the order of the form. */
export function termsOfQuotes(quotes: readonly TypedQuote[]): readonly TermField[] {
  return termFields.filter((field) => quotes.some(({ terms }) => isGiven(terms, field)));
}

/** Typed quotes as COMPAREQUOTES reads them: a column of terms, a column a quote under its name; null: not given. Days are written by `day`, so that no date system misreads them. */
export function quotesCells(
  quotes: readonly TypedQuote[],
  language: Language,
  day: (serial: number) => string | number | null = isoDay,
): readonly (readonly (string | number | null)[])[] {
  const value = (field: TermField, terms: TypedQuote['terms']) => {
    if (!isGiven(terms, field)) return null;
    const read = typedValue(field, terms[field.key]!, language);
    return field.kind === 'date' && typeof read === 'number' ? day(read) : read;
  };
  return [
    [{ en: 'Term', zh: '条款' }[language], ...quotes.map(({ name }) => name)],
    ...termsOfQuotes(quotes).map((field) => [
      policyTerms[field.key][language],
      ...quotes.map(({ terms }) => value(field, terms)),
    ]),
  ];
}
