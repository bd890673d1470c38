import { type Injector, LocaleService } from '@univerjs/core';

/**
 * A second after a calculation began the grid library looks up a word for its progress, also when the workbook has been closed in the meantime:
 * that ended the whole process. A closed workbook's words stand for themselves.
 */
export function keepWordsAfterClosing(injector: Injector): void {
  const words = injector.get(LocaleService);
  const translate = words.t;
  words.t = (key, ...parameters) => (words.getLocales() === undefined ? key : translate(key, ...parameters));
}
