import type { Words } from '../engine/words';

/** Several sentences one after the other. */
export function joined(...sentences: readonly Words[]): Words {
  return { en: sentences.map(({ en }) => en).join(' '), zh: sentences.map(({ zh }) => zh).join('') };
}
