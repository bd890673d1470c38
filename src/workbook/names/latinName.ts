/** Hill & Co., Ltd. and HILL AND COMPANY LIMITED → hill. */
export function coreOfLatin(text: string): string {
  let words = text
    .replace(/&/g, ' and ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\bsp\.?\s*z\s*o\.?\s*o\b\.?/g, ' spzoo ')
    .replace(/(?<=\b\p{L})[./]\s?(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  while (words.length > 1 && (forms.has(words.at(-1)!) || words.at(-1) === 'and')) words = words.slice(0, -1);
  if (words.length > 1 && words[0] === 'the') words = words.slice(1);
  return words.join('');
}

/** What a name of Latin letters has in brackets: Hill (UK) and Hill (France) are two companies. */
export function placeOfLatin(text: string): string {
  return /\(([^)]*)\)/.exec(text)?.[1]!.replace(/[^\p{L}\p{N}]+/gu, '') ?? '';
}

// prettier-ignore
const forms: ReadonlySet<string> = new Set([
  'ltd', 'limited', 'co', 'company', 'inc', 'incorporated', 'corp', 'corporation', 'llc', 'llp', 'lp', 'plc', 'pte', 'pty', 'pvt', 'private', 'bhd', 'sdn', 'holdings', 'group',
  'gmbh', 'mbh', 'ag', 'kg', 'kgaa', 'ohg', 'ug', 'ek', 'se', 'sa', 'sas', 'sarl', 'sasu', 'eurl', 'snc', 'sl', 'slu', 'sau', 'srl', 'spa', 'sapa', 'bv', 'nv', 'vof',
  'oy', 'oyj', 'ab', 'as', 'asa', 'aps', 'kk', 'gk', 'zrt', 'kft', 'doo', 'sro', 'spzoo', 'ooo', 'oao', 'zao', 'tic', 'sti', 'fzco', 'fze', 'jsc', 'ltda', 'cv', 'de',
]);
