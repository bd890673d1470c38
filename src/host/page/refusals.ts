import { CustomCommandExecutionError, ICommandService, type Univer } from '@univerjs/core';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import type { Book } from '../grid/book';
import { notice } from './notice';
import { wordsOf, type PageLanguage } from './words';

/** Says what Excel says when a person types into a protected sheet: as soon as the cell would open, and for everything else that the sheet refuses. */
export function showRefusals(book: Book, univer: Univer, language: () => PageLanguage): () => void {
  const isProtected = () => book.sheets.find(book.sheets.active)?.protected ?? false;
  const say = () => {
    const words = wordsOf(language());
    void notice(words.protectedCell, [words.ok]);
  };
  const opening = univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id, params }) => {
      if (id !== SetCellEditVisibleOperation.id || !(params as { visible?: boolean }).visible || !isProtected()) return;
      say();
      throw new CustomCommandExecutionError('The sheet is protected.');
    });
  const typed = (event: KeyboardEvent) => {
    if (!wouldOpen(event) || !isProtected()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    say();
  };
  document.addEventListener('keydown', typed, { capture: true });
  const refused = book.on('refused', say);
  return () => {
    opening.dispose();
    document.removeEventListener('keydown', typed, { capture: true });
    refused();
  };
}

/** A key that writes into the selected cell: a character, also one of an input method, or F2. */
function wouldOpen({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || (target instanceof Element && target.closest('#bar, #notice'))) return false;
  return key.length === 1 || key === 'F2' || key === 'Process';
}
