import type { Words } from '../../engine/words';

/** Several sentences in one note; null where there are none. */
export function joinedNotes(notes: readonly Words[]): Words | null {
  if (notes.length === 0) return null;
  return { en: notes.map(({ en }) => en).join(' '), zh: notes.map(({ zh }) => zh).join('') };
}
