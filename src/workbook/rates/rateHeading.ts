import { keyCalled } from '../headings/heading';
import { rateHeadings, type RateHeading } from '../headings/rates';
import { readDate } from '../values/date';
import { quotedCurrency, quotedPair } from './quotedPair';
import { statementIn } from './statement';

const { base: _, ...columnHeadings } = rateHeadings;

/** What a heading means; null where it is none that we know. */
export function keyOf(cell: unknown): RateHeading | null {
  return keyCalled(columnHeadings, cell);
}

/** A column of rates by its currency; `per 1 EUR` speaks of all of them, `100 JPY` of its own. */
export function namesRate(cell: unknown): boolean {
  if (typeof cell !== 'string') return false;
  if (quotedPair(cell) !== null) return true;
  return (
    keyOf(cell) === null &&
    quotedCurrency(cell) !== null &&
    (statementIn(cell) === null || /^\s*[\d.,]+\s*\S+\s*$/.test(cell))
  );
}

export function isDay(cell: unknown): boolean {
  return typeof readDate(cell, false) === 'number';
}
