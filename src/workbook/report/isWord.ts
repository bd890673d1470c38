import { Problem } from '../../engine/problem';
import { readAmount } from '../values/amount';
import { orders, readTextDate } from '../values/textDate';

/** A text that is neither an amount nor a day: a heading, a name, a remark. */
export function isWord(cell: unknown): cell is string {
  if (typeof cell !== 'string' || cell.trim() === '') return false;
  return !/\d/.test(cell) || (readAmount(cell) instanceof Problem && !isWrittenDay(cell));
}

/** A text that is a day in some order of day, month and year. */
export function isWrittenDay(text: string): boolean {
  return orders.some((order) => readTextDate(text, order) !== null);
}
