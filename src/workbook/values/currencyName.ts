import { Problem } from '../../engine/problem';
import { currencyOf } from './currency';
import { isBlank, shown } from './odd';

/** A currency by its code, mark or word. Blank is not given. */
export function readCurrency(cell: unknown): string | null | Problem {
  if (isBlank(cell)) return null;
  return (
    currencyOf(shown(cell)) ??
    new Problem({ kind: 'invalid', expected: { en: 'a currency', zh: '币种' }, found: shown(cell) })
  );
}
