import type { Column } from '../report/table';
import { basic } from '../values/odd';
import { rateIn } from './rateIn';

/** A rate between two currencies that are both named; `indirect`: what one of the second is worth in the first. */
interface SignedRate {
  readonly rate: number;
  readonly indirect: boolean;
}

/** SAP marks an indirect rate by a slash in front (`/7.1`) or, in its tables, by a minus; null where there is no rate. */
export function signedRate(column: Column, entry: number): SignedRate | null {
  const bare = withoutSign(basic(column.cells[column.first + entry]?.[column.at]));
  const rate = bare === null ? rateIn(column, entry) : rateIn(column, entry, bare);
  return rate === null ? null : { rate, indirect: bare !== null };
}

/** What stands behind the sign of an indirect rate; null where there is no such sign. */
function withoutSign(cell: unknown): number | string | null {
  if (typeof cell === 'number') return cell < 0 ? -cell : null;
  const [, front, core, back] = /^\s*([/-]?)\s*(\d[\d.,]*)\s*(-?)\s*$/.exec(typeof cell === 'string' ? cell : '') ?? [];
  return core !== undefined && `${front}${back}`.length === 1 ? core : null;
}
