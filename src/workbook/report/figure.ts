import { Problem } from '../../engine/problem';
import { readAmount } from '../values/amount';
import { basic, isBlank } from '../values/odd';

/** The number that a cell prints, to add up and compare; null where it prints none. */
export function figure(cell: unknown): number | null {
  if (typeof cell === 'number') return cell;
  if (isBlank(cell)) return null;
  const value = basic(cell);
  if (typeof value !== 'string') return typeof value === 'number' ? value : null;
  const quick = Number(value);
  if (!Number.isNaN(quick)) return quick;
  if (!/\d/.test(value)) return null;
  return amountIn(value) ?? amountIn(commaAsPoint(value));
}

function amountIn(text: string): number | null {
  const amount = readAmount(text.replace(/\s*(?:dr|cr)\.?\s*$/i, ''));
  if (amount instanceof Problem) return null;
  return /cr\.?\s*$/i.test(text) ? -amount.value : amount.value;
}

/** `1.234,56` and `1 234,56`, as most of Europe writes it. */
function commaAsPoint(text: string): string {
  return text.replace(/[.\s]/g, '').replace(',', '.');
}
