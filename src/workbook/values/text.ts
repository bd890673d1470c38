import { Problem } from '../../engine/problem';
import { basic, errorIn, isBlank, shown } from './odd';

/** An id or a name: text as it stands, leading zeros kept, full-width letters as plain ones; a number becomes its digits. Blank is not given. */
export function readText(cell: unknown): string | null | Problem {
  if (typeof cell === 'string' && isPlain(cell)) return cell;
  const error = errorIn(cell);
  if (error !== null) return error === '#VALUE!' ? perhapsADataType(error) : notAText(error);
  const value = basic(cell);
  return isBlank(value) ? null : shown(value).normalize('NFKC');
}

/** The way of nearly every name in Latin letters: nothing to trim, nothing to write in another way, and no error begins so. */
function isPlain(text: string): boolean {
  if (text.charCodeAt(0) <= numberSign) return false;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= beyondAscii) return false;
  return text !== '' && text.charCodeAt(text.length - 1) > space;
}

const space = 32;
const numberSign = 35;
const beyondAscii = 127;

function notAText(found: string): Problem {
  return new Problem({ kind: 'invalid', expected: { en: 'a text', zh: '文本' }, found });
}

/** What a cell with a data type (Geography, Stocks) hands over in an Excel that keeps its text to itself. */
function perhapsADataType(error: string): Problem {
  return new Problem({
    kind: 'invalid',
    because: {
      en: `expected a text, found "${error}", which a cell with a data type (Geography, Stocks) also gives: convert it to text`,
      zh: `应为文本，实为“${error}”；带数据类型（地理、股票等）的单元格也会如此：请转换为文本`,
    },
  });
}
