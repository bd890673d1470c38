import type { Words } from '../../engine/words';
import { unitChoices } from '../../workbook/headings/unitChoices';
import { wayWords } from '../../workbook/headings/ways';
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
  /** It says how the column is written and leaves open what it means. */
  readonly isWay: boolean;
}

/** Null where it is not answered by reading the range otherwise. */
export function questionOf(remedy: Remedy, known: Headings<string>): Question | null {
  if (remedy.what === 'rates') return null;
  if (remedy.what === 'column') {
    const { words } = known[remedy.key]!;
    const answers = remedy.among.map((theirs) => ({ label: same(theirs), theirs, ours: words, isWay: false }));
    return { asks: { en: `Which column is “${words.en}”?`, zh: `哪一列是“${words.zh}”？` }, answers };
  }
  if (remedy.what === 'meaning') {
    const { heading } = remedy;
    const meanings = remedy.keys.map((key) => known[key]!.words);
    const answers = meanings.map((words) => ({ label: words, theirs: heading, ours: words, isWay: false }));
    const nothing = { label: { en: 'not used', zh: '不使用' }, theirs: heading, ours: same(NOT_USED), isWay: false };
    return { asks: { en: `What is “${heading}”?`, zh: `“${heading}”是什么？` }, answers: [...answers, nothing] };
  }
  if (remedy.what === 'unit') return units(remedy.heading);
  return remedy.what === 'span' ? spans(remedy.heading) : written(remedy.what, remedy.heading);
}

function units(heading: string): Question {
  const answers = unitChoices.map(({ label, written }) => ({ label, theirs: heading, ours: written, isWay: true }));
  return { asks: { en: `In what do the amounts in “${heading}” stand?`, zh: `“${heading}”以什么为单位？` }, answers };
}

/** How many days a bucket spans that its program only counts; any other span is written into the Mapping range. */
function spans(heading: string): Question {
  const answers = usual.map((days) => {
    const label = { en: `${days} days`, zh: `${days} 天` };
    return { label, theirs: heading, ours: same(days), isWay: false };
  });
  const others = [
    { label: notDue, theirs: heading, ours: notDue, isWay: false },
    { label: { en: 'no bucket', zh: '不是账龄段' }, theirs: heading, ours: same(NOT_USED), isWay: false },
  ];
  return {
    asks: { en: `Which days does “${heading}” span?`, zh: `“${heading}”是多少天？` },
    answers: [...answers, ...others],
  };
}

const notDue = { en: 'Not due', zh: '未到期' };
const usual = ['1-30', '31-60', '61-90', '91-120', '0-30'] as const;

function written(what: 'days' | 'decimals', heading: string): Question {
  const ways = what === 'days' ? (['D/M/Y', 'M/D/Y', 'Y-M-D'] as const) : (['.', ','] as const);
  const answers = ways.map((way) => {
    const { en, zh } = wayWords[way];
    const [label, shown] = [wayWords[way], examples[way]];
    return { label: { en: `${en}: ${shown}`, zh: `${zh}：${shown}` }, theirs: heading, ours: label, isWay: true };
  });
  const asks =
    what === 'days'
      ? { en: `How are the days in “${heading}” written?`, zh: `“${heading}”中的日期是怎样写的？` }
      : { en: `How are the amounts in “${heading}” written?`, zh: `“${heading}”中的金额是怎样写的？` };
  return { asks, answers };
}

const examples = {
  'D/M/Y': '31/12/2026',
  'M/D/Y': '12/31/2026',
  'Y-M-D': '2026/12/31',
  '.': '1,234.50',
  ',': '1.234,50',
} as const;

function same(text: string): Words {
  return { en: text, zh: text };
}
