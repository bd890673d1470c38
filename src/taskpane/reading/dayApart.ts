import { otherDay } from '../../workbook/report/otherDay';
import type { State } from '../session/state';
import { cellAt } from './cellAt';
import type { Doubt } from './doubt';

/** A ledger whose title gives another day than the one that was answered. */
export function dayApart({ books, answers, survey }: Pick<State, 'books' | 'answers' | 'survey'>): readonly Doubt[] {
  const book = books?.receivables;
  const remark = book?.range ? otherDay(book.range.title, answers.day, survey?.date1904 ?? false) : null;
  return remark === null ? [] : [{ because: remark.sentence, reference: cellAt(book!.block, remark.at) }];
}
