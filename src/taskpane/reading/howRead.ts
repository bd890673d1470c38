import type { Language, Words } from '../../engine/words';
import type { Headings } from '../../workbook/headings/heading';
import type { Book } from './book';

/** How a range was read, as sentences in a row: which column is what, then all that BOOKCHECK says of it. */
export function howRead(
  { headingRow: { headings }, remarks }: Book<unknown>,
  known: Headings<string>,
  language: Language,
): readonly string[] {
  const columns = headings.flatMap(({ theirs, key }) =>
    key === null || isItsOwn(theirs, known[key]!.words) ? [] : [{ theirs, ours: known[key]!.words }],
  );
  const said = remarks.filter(({ weight }) => weight === 'said').map(({ sentence }) => sentence[language]);
  return columns.length === 0 ? said : [columnsSentence(columns)[language], ...said];
}

/** A bucket is called what it is: what it spans is said apart. */
function isItsOwn(theirs: string, { en, zh }: Words): boolean {
  return theirs === en && theirs === zh;
}

function columnsSentence(columns: readonly { readonly theirs: string; readonly ours: Words }[]): Words {
  return {
    en: `${columns.map(({ theirs, ours }, at) => (at === 0 ? `“${theirs}” is read as ${ours.en}` : `“${theirs}” as ${ours.en}`)).join(', ')}.`,
    zh: `${columns.map(({ theirs, ours }) => `“${theirs}”按“${ours.zh}”`).join('、')}读取。`,
  };
}
