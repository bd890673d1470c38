import { serialOf } from '../../engine/ledger';

/** The three orders in which people write a date in digits; a column is read only if exactly one fits all its texts. */
export const orders = ['Y-M-D', 'M/D/Y', 'D/M/Y'] as const;
export type Order = (typeof orders)[number];

/** A text date read in one order, as an Excel serial; null where it cannot be one. A month in letters fits every order. */
export function readTextDate(written: string, order: Order): number | null {
  const text = withoutTime(written);
  return spelled(text) ?? digits(text, order);
}

function withoutTime(written: string): string {
  return written
    .normalize('NFKC')
    .trim()
    .replace(/[T\s]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|\s?[AP]M)?$/i, '');
}

function digits(text: string, order: Order): number | null {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const parts = compact ?? /^(\d{1,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,4})\s*日?$/.exec(text);
  if (parts === null) return null;
  const [a, b, c] = parts.slice(1) as [string, string, string];
  if (order === 'Y-M-D') return a.length === 4 && c.length <= 2 ? serialOf(Number(a), Number(b), Number(c)) : null;
  if (c.length !== 4 || compact !== null) return null;
  return order === 'M/D/Y' ? serialOf(Number(c), Number(a), Number(b)) : serialOf(Number(c), Number(b), Number(a));
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function spelled(text: string): number | null {
  const first = /^(\d{1,2})[\s-]*([a-z]{3})[a-z]*\.?[\s,-]*(\d{4})$/i.exec(text);
  const second = /^([a-z]{3})[a-z]*\.?\s*(\d{1,2}),?\s*(\d{4})$/i.exec(text);
  const [day, name, year] = first ? [first[1], first[2], first[3]] : second ? [second[2], second[1], second[3]] : [];
  const month = months.indexOf(name?.toLowerCase() ?? '') + 1;
  return month === 0 ? null : serialOf(Number(year), month, Number(day));
}
