import { certainDigits } from '../values/certainDigits';
import { commonDigits } from '../values/commonDigits';
import { basic, isBlank } from '../values/odd';
import { valueAlone } from '../values/valueAlone';
import { writtenAmount } from '../values/writtenAmount';

/** The number that a cell prints, to add up and compare; null where it prints none. */
export function figure(cell: unknown): number | null {
  if (typeof cell === 'number') return cell;
  const certain = typeof cell === 'string' ? certainDigits(cell, '.') : undefined;
  if (certain !== undefined) return certain;
  if (isBlank(cell)) return null;
  const value = basic(cell);
  if (typeof value !== 'string') return typeof value === 'number' ? value : null;
  const point = commonDigits(value, '.');
  if (typeof point === 'number' && commonDigits(value, ',') === null) return point;
  const quick = Number(value);
  if (!Number.isNaN(quick)) return quick;
  if (!/[\d０-９]/.test(value)) return null;
  return amountIn(value) ?? (/[.,\s]/.test(value) && !broken.test(value) ? amountIn(commaAsPoint(value)) : null);
}

/** A point or a space between digits that does not begin three of them groups nothing: a day (`05.03.2025`), a telephone number (`555 1234`). */
const broken = /\d[.\s](?=\d)(?!\d{3}(?!\d))/;

function amountIn(text: string): number | null {
  const sided = side.test(text);
  const written = writtenAmount(sided ? text.replace(side, '').trimEnd() : text);
  const value = written === null ? null : valueAlone(written);
  if (value === null || value === 'open') return null;
  return sided && /cr\.?\s*$/i.test(text) ? -value : value;
}

const side = /(?:dr|cr)\.?\s*$/i;

/** `1.234,56` and `1 234,56`, as most of Europe writes it. */
function commaAsPoint(text: string): string {
  return text.replace(/[.\s]/g, '').replace(',', '.');
}
