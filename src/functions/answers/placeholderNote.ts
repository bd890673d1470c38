import type { DatedBook } from '../../engine/portfolio';
import { placeholderBaseRate } from '../../engine/risk';
import type { Words } from '../../engine/words';
import { placeholderLines } from '../layouts/placeholderLines';
import { levelShown, lineName } from '../line';

/** For how many customers of the year the placeholder stands in. */
export function standIns({ entries }: DatedBook): number {
  return entries.filter(({ onPlaceholder, exposure }) => onPlaceholder === true && exposure > 0).length;
}

/** That an answer rests on the placeholder, in a sentence that is the name of a line: one where it does, else none. */
export function placeholderNote(book: DatedBook): readonly Words[] {
  const count = standIns(book);
  if (count === 0) return [];
  const told = { rate: levelShown(placeholderBaseRate), count, all: book.entries.length };
  return [lineName(placeholderLines.standsIn, told)];
}
