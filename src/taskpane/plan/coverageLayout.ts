import { columnLetters } from '../port/address';
import { failsColumns } from '../outcome/fails';

/** The cell with the day of the books. */
export const dayCell = '$B$3';

/** The row of the headings, counted from 1; the first customer stands below it. */
export const HEADINGS = 8;

/** Where the columns of the coverage sheet stand. Without a policy the block of losses is not there. */
export interface CoverageLayout {
  readonly customer: string;
  readonly name: string | null;
  /** The first cell of each spill. */
  readonly fails: string | null;
  readonly risk: string;
  readonly loss: string | null;
  readonly covered: string | null;
  readonly indemnity: string | null;
  readonly retained: string | null;
  readonly note: string | null;
  readonly score: string;
  readonly grade: string;
  readonly pd: string;
  readonly lgd: string;
  readonly exposure: string;
  readonly expectedLoss: string;
  readonly reason: string;
  readonly first: number;
  /** Sums reach this far down, so that the book may grow. */
  readonly last: number;
}

const ROOM = 2000;

export function coverageLayout(options: {
  readonly named: boolean;
  readonly covered: boolean;
  readonly rows: number;
}): CoverageLayout {
  const failsAt = options.named ? 2 : 1;
  const riskAt = failsAt + (options.covered ? failsColumns.width : 0);
  const fails = (column: number) => (options.covered ? columnLetters(failsAt + column) : null);
  const risk = (column: number) => columnLetters(riskAt + column);
  return {
    customer: 'A',
    name: options.named ? 'B' : null,
    fails: options.covered ? columnLetters(failsAt) : null,
    risk: columnLetters(riskAt),
    loss: fails(failsColumns.loss),
    covered: fails(failsColumns.covered),
    indemnity: fails(failsColumns.indemnity),
    retained: fails(failsColumns.retained),
    note: fails(failsColumns.note),
    score: risk(0),
    grade: risk(1),
    pd: risk(2),
    lgd: risk(3),
    exposure: risk(4),
    expectedLoss: risk(5),
    reason: risk(6),
    first: HEADINGS + 1,
    last: HEADINGS + Math.max(ROOM, 2 * options.rows),
  };
}

/** One column of the layout, from the first customer down: `C9:C2008`. */
export function down(column: string, { first, last }: Pick<CoverageLayout, 'first' | 'last'>, fixed = false): string {
  const dollar = fixed ? '$' : '';
  return `${dollar}${column}${dollar}${first}:${dollar}${column}${dollar}${last}`;
}
