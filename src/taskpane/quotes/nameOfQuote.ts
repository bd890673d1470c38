import type { Language } from '../../engine/words';
import type { TypedQuote } from '../flow/typedQuote';

/** As it was named, else by its place. */
export function nameOfQuote({ name }: Pick<TypedQuote, 'name'>, at: number, language: Language): string {
  return name.trim() || `${{ en: 'Quote ', zh: '报价' }[language]}${at + 1}`;
}
