import { Problem } from '../../engine/problem';
import { basic, errorIn, isBlank, shown } from './odd';

/** An id or a name: text as it stands, leading zeros kept, full-width letters as plain ones; a number becomes its digits. Blank is not given. */
export function readText(cell: unknown): string | null | Problem {
  if (errorIn(cell) !== null)
    return new Problem({ kind: 'invalid', expected: { en: 'a text', zh: '文本' }, found: shown(cell) });
  const value = basic(cell);
  return isBlank(value) ? null : shown(value).normalize('NFKC');
}
