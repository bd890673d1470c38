import { digitsAsNumber } from '../values/digits';
import { readings } from '../values/textDate';
import { writtenAmount } from '../values/writtenAmount';

/** A text that is neither an amount nor a day: a heading, a name, a remark. */
export function isWord(cell: unknown): cell is string {
  if (typeof cell !== 'string' || cell.trim() === '') return false;
  return !/[\d０-９]/.test(cell) || !(isWrittenAmount(cell) || isWrittenDay(cell));
}

/** A text that is an amount, whichever its decimal mark. */
function isWrittenAmount(text: string): boolean {
  if (name.test(text)) return false;
  const written = writtenAmount(text);
  return written !== null && (digitsAsNumber(written.core, '.') ?? digitsAsNumber(written.core, ',')) !== null;
}

/** A word at the front that is too long for a currency, or that another word follows. */
const name = /^\s*[A-Za-z](?:[A-Za-z]{6}|[A-Za-z]{0,5} [A-Za-z&])/;

/** A text that is a day in some order of day, month and year. */
export function isWrittenDay(text: string): boolean {
  return readings(text).some((day) => day !== null);
}
