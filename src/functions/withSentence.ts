import type { Language } from '../engine/words';
import { isBlank } from '../workbook/values/odd';
import type { Answer, AnswerCell } from './definition';
import type { Layout } from './layout';

/** An answer with a sentence that holds for all of it: in its column of notes (in each row that was computed, or once, in the first), else in a last row. */
export function withSentence(
  answer: Answer,
  notes: Layout | null,
  sentence: string,
  { language, where }: { readonly language: Language; readonly where: 'each row' | 'first row' },
): Answer {
  if (notes === null) return [...answer, answer[0]!.map((_, at) => (at === 0 ? sentence : ''))];
  const { words } = notes.find(({ is }) => is === 'note')!;
  const headings = answer.findIndex((row) => row.includes(words[language]));
  const at = answer[headings]!.indexOf(words[language]);
  const rows = answer.map((_, index) => index).filter((index) => index > headings);
  const whole = rows.filter((index) => isTold(answer[index]!, at));
  // Where something is missing in every row, those that say a number at all.
  const told = whole.length > 0 ? whole : rows.filter((index) => saysNumber(answer[index]!, at));
  const meant = new Set(where === 'first row' ? told.slice(0, 1) : told);
  return answer.map((row, index) => (meant.has(index) ? noted(row, at, sentence, language) : row));
}

/** A row that has been computed: blank ones and those that could not be have nothing to say. */
function isTold(row: readonly AnswerCell[], at: number): boolean {
  return !isBlank(row[at]) || row.some((cell) => !isBlank(cell))
    ? !row.some((cell) => typeof cell === 'object')
    : false;
}

function saysNumber(row: readonly AnswerCell[], at: number): boolean {
  return typeof row[at] !== 'object' && row.some((cell) => typeof cell === 'number');
}

function noted(row: readonly AnswerCell[], at: number, sentence: string, language: Language): readonly AnswerCell[] {
  const before = String(row[at]);
  const stop = before === '' || /[.。!?]$/.test(before) ? '' : language === 'zh' ? '。' : '.';
  const both = `${before}${stop}${before === '' || language === 'zh' ? '' : ' '}${sentence}`;
  return row.map((cell, column) => (column === at ? both : cell));
}
