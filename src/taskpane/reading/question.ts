import type { Words } from '../../engine/words';
import type { Headings } from '../../workbook/headings/heading';
import type { Remedy } from '../../workbook/report/hurdle';
import { NOT_USED } from './mapping';

/** What settles a hurdle: a question, and its answers, each a row for the Mapping range. */
export interface Question {
  readonly asks: Words;
  readonly answers: readonly Reply[];
}

/** How an answer is called in the pane; the heading as it stands, and what it is to be read as. */
interface Reply {
  readonly label: Words;
  readonly theirs: string;
  readonly ours: Words;
}

export function questionOf(remedy: Remedy, known: Headings<string>): Question | null {
  if (remedy.what === 'column') {
    const { words } = known[remedy.key]!;
    const answers = remedy.among.map((theirs) => ({ label: same(theirs), theirs, ours: words }));
    return { asks: { en: `Which column is “${words.en}”?`, zh: `哪一列是“${words.zh}”？` }, answers };
  }
  if (remedy.what === 'meaning') {
    const { heading } = remedy;
    const meanings = remedy.keys.map((key) => known[key]!.words);
    const answers = meanings.map((words) => ({ label: words, theirs: heading, ours: words }));
    const nothing = { label: { en: 'not used', zh: '不使用' }, theirs: heading, ours: same(NOT_USED) };
    return { asks: { en: `What is “${heading}”?`, zh: `“${heading}”是什么？` }, answers: [...answers, nothing] };
  }
  return null;
}

function same(text: string): Words {
  return { en: text, zh: text };
}
