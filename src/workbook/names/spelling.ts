import { coreOfChinese } from './chineseName';
import { coreOfLatin } from './latinName';

/** Two names are one writing where they differ only in case, spaces, width, accents, invisible signs or punctuation. */
export function writingOf(name: string): string {
  return folded(name)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The name without what companies leave out when they write it: legal form, a place before it or in brackets. A name of nothing else stays as it is. */
export function coreOf(name: string): string {
  const text = folded(name).trim();
  const core = /\p{Script=Han}/u.test(text) ? coreOfChinese(text) : coreOfLatin(text);
  return writingOf(core) || writingOf(name);
}

/** Small letters of plain width, without accents and signs that nobody sees. */
export function folded(name: string): string {
  return name
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss');
}
