import type { Language } from '../../engine/words';
import { languageOf } from '../../workbook/headings/language';
import type { State } from '../session/state';

/** The workbook's language: that of most headings of the customers. */
export function languageOfBook({ books }: Pick<State, 'books'>, otherwise: Language = 'en'): Language {
  return books?.customers ? languageOf(books.customers.cells) : otherwise;
}
