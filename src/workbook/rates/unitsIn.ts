import { Problem } from '../../engine/problem';
import type { Column } from '../report/table';
import { readPlainNumber } from '../values/amount';
import { basic, isBlank, shown } from '../values/odd';
import { quotedCurrency } from './quotedPair';

/**
 * How many units the rate of a row is for, as a column says: `100`, `per 100`, `100 JPY`, `每100外币`; null where nothing stands there.
 * What is no number above 0 is refused: guessed to be 1 it would be a factor in silence.
 */
export function unitsIn(column: Column | undefined, entry: number): number | null {
  const cell = basic(column?.cells[column.first + entry]?.[column.at]);
  if (column === undefined || isBlank(cell)) return null;
  const units = typeof cell === 'string' ? written(cell.normalize('NFKC').trim()) : readPlainNumber(cell);
  if (typeof units === 'number' && units > 0) return units;
  throw new Problem({
    kind: 'invalid',
    place: column.place(entry),
    field: column.heading,
    expected: { en: 'how many units the rate is for (1, 100 …)', zh: '汇率所对应的单位数（1、100 等）' },
    found: shown(cell),
  });
}

/** The same in a table that prints both ratios, as SAP's does: a 0 or nothing there means that the factor stands elsewhere (TCURF). */
export function ratioIn(column: Column, entry: number): number {
  const ratio = unitsIn(column, entry);
  if (ratio !== null) return ratio;
  throw new Problem({
    kind: 'missing',
    place: column.place(entry),
    field: column.heading,
    because: {
      en: 'the ratio is blank or 0, and SAP then keeps it in another table (TCURF): write it here, 1 where there is none',
      zh: '比率为空或 0，此时 SAP 的换算系数在另一张表（TCURF）中：请在此填写，没有系数的填 1',
    },
  });
}

function written(text: string): number | Problem {
  const count = /^(?:per|for|each|每)?\s*(\d[\d,.]*)\s*(?:units?|(?:个)?(?:单位|外币|原币))?$/i.exec(text)?.[1];
  return count === undefined ? (inWords(text) ?? readPlainNumber(text)) : readPlainNumber(count);
}

/** `100 JPY`, `100日元`, `每百外币`. */
function inWords(text: string): number | null {
  if (/^每?一?百(?:外币|单位)?$/.test(text)) return 100;
  return /\d/.test(text) ? (quotedCurrency(text)?.per ?? null) : null;
}
