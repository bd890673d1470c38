import type { Language, Words } from '../../engine/words';

/** What is said without its stops, one sentence after the other in one language. */
export function sentences(said: readonly Words[], language: Language): string {
  const [stop, space] = language === 'zh' ? ['。', ''] : ['.', ' '];
  return said.reduce((text, one, at) => `${text}${at === 0 ? '' : space}${one[language]}${stop}`, '');
}
