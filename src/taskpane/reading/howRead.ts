import type { Language, Words } from '../../engine/words';
import { plain, type Headings } from '../../workbook/headings/heading';
import type { Book } from './book';

/** How a range was read, as sentences in a row: which column is what, then all that BOOKCHECK says of it. */
export function howRead(
  { headingRow: { headings }, remarks }: Book<unknown>,
  known: Headings<string>,
  language: Language,
): readonly string[] {
  const columns = headings
    .flatMap(({ theirs, key }) => (key === null ? [] : [{ theirs, ours: known[key]!.words }]))
    .filter((column) => !isBucket(column));
  const said = remarks.filter(({ weight }) => weight === 'said').map(({ sentence }) => sentence[language]);
  return columns.length === 0 ? said : [columnsSentence(columns)[language], ...said];
}

interface Column {
  readonly theirs: string;
  readonly ours: Words;
}

/** A bucket is called what it is: what it spans is said apart. */
function isBucket({ theirs, ours: { en, zh } }: Column): boolean {
  return theirs === en && theirs === zh;
}

/** `Amount` is Amount in either language. */
function isItsOwn({ theirs, ours: { en, zh } }: Column): boolean {
  return [en, zh].some((ours) => plain(ours) === plain(theirs));
}

/** Those that are called otherwise, and the rest by their names alone. */
function columnsSentence(columns: readonly Column[]): Words {
  const [own, others] = [columns.filter(isItsOwn), columns.filter((column) => !isItsOwn(column))];
  const read = {
    en: others.map(({ theirs, ours }, at) => `“${theirs}” ${at === 0 ? 'is read as' : 'as'} ${ours.en}`).join(', '),
    zh: `${others.map(({ theirs, ours }) => `“${theirs}”按“${ours.zh}”`).join('、')}读取`,
  };
  if (own.length === 0) return { en: `${read.en}.`, zh: `${read.zh}。` };
  const names = own.map(({ theirs }) => theirs);
  if (others.length === 0)
    return { en: `Read as they are called: ${names.join(', ')}.`, zh: `按原标题读取：${names.join('、')}。` };
  return {
    en: `${read.en}; as they are called: ${names.join(', ')}.`,
    zh: `${read.zh}；按原标题读取：${names.join('、')}。`,
  };
}
