import { columnLetters } from '../port/address';
import { placeOf, type Is, type KeyOf, type Layout } from '../../functions/layout';
import { creditRiskLayout } from '../../functions/layouts/creditRisk';
import { indemnityIfFailsLayout } from '../../functions/layouts/indemnityIfFails';

/** The cell with the day of the books. */
export const dayCell = '$B$3';

/** The row of the headings, counted from 1; the first customer stands below it. */
export const HEADINGS = 8;

/** The columns that a function spills: the letters of each, what it is, and the first and last of them. */
export interface Block {
  readonly first: string;
  readonly last: string;
  readonly columns: readonly { readonly letters: string; readonly is: Is }[];
}

/** Where the columns of the coverage sheet stand. Without a policy the block of losses is not there. */
export interface CoverageLayout {
  readonly customer: string;
  readonly name: string | null;
  /** What each function spills. */
  readonly failsBlock: Block | null;
  readonly riskBlock: Block;
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
  readonly onTheDay: string;
  readonly expectedLoss: string;
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
  const riskAt = failsAt + (options.covered ? indemnityIfFailsLayout.length : 0);
  const fails = (key: KeyOf<typeof indemnityIfFailsLayout>) =>
    options.covered ? columnLetters(failsAt + placeOf(indemnityIfFailsLayout, key)) : null;
  const risk = (key: KeyOf<typeof creditRiskLayout>) => columnLetters(riskAt + placeOf(creditRiskLayout, key));
  return {
    customer: 'A',
    name: options.named ? 'B' : null,
    failsBlock: options.covered ? block(failsAt, indemnityIfFailsLayout) : null,
    riskBlock: block(riskAt, creditRiskLayout),
    loss: fails('loss'),
    covered: fails('covered'),
    indemnity: fails('indemnity'),
    retained: fails('retained'),
    note: fails('note'),
    score: risk('score'),
    pd: risk('probability'),
    grade: risk('grade'),
    lgd: risk('lossGivenDefault'),
    exposure: risk('exposure'),
    onTheDay: risk('onTheDay'),
    expectedLoss: risk('expectedLoss'),
    first: HEADINGS + 1,
    last: HEADINGS + Math.max(ROOM, 2 * options.rows),
  };
}

/** One column of the layout, from the first customer down: `C9:C2008`. */
export function down(column: string, { first, last }: Pick<CoverageLayout, 'first' | 'last'>, fixed = false): string {
  const dollar = fixed ? '$' : '';
  return `${dollar}${column}${dollar}${first}:${dollar}${column}${dollar}${last}`;
}

/** An answer that stands from a column (counted from 0) on. */
export function block(from: number, layout: Layout): Block {
  const columns = layout.map(({ is }, at) => ({ letters: columnLetters(from + at), is }));
  return { first: columnLetters(from), last: columnLetters(from + layout.length - 1), columns };
}
