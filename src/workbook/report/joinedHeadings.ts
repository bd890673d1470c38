import type { Cells } from '../values/cells';
import { currencyOf } from '../values/currency';
import { isBlank } from '../values/odd';

/**
 * Heading rows joined cell by cell, the upper first: `Pending` over `Amount` is `Pending Amount`; a text over several columns (a
 * merged cell) counts for each of them. For each column the ways to read it, the most literal first: all of it, and its
 * lowest cell alone where no other column has the same one there. A column without a heading has no way.
 */
export function joinedHeadings(rows: Cells): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const lowest = Array.from({ length: width }, (_, at) => lowestIn(rows, at));
  return lowest.map((text, at) => {
    if (text === '') return [];
    const all = joined(rows, at);
    const alone = lowest.filter((other) => other === text).length === 1;
    return all === text || !alone ? [all] : [all, text];
  });
}

/** A unit or a currency below a heading is said of it in brackets. */
function joined(rows: Cells, at: number): string {
  const texts = rows.map((_, level) => textOver(rows, level, at)).filter((text) => text !== '');
  return texts.reduce((upper, lower) => (isUnit(lower) ? `${upper} (${lower})` : `${upper} ${lower}`));
}

/** What stands over a column in one of the rows: its own cell or, where a row below says more, the cell to the left that reaches over it. */
function textOver(rows: Cells, level: number, at: number): string {
  const own = textIn(rows, level, at);
  if (own !== '' || !rows.some((_, below) => below > level && textIn(rows, below, at) !== '')) return own;
  for (let left = at - 1; left >= 0; left--) {
    if (rows.some((_, above) => above < level && textIn(rows, above, left + 1) !== '')) return '';
    const text = textIn(rows, level, left);
    if (text !== '') return text;
  }
  return '';
}

function lowestIn(rows: Cells, at: number): string {
  for (let level = rows.length - 1; level >= 0; level--) {
    const text = textIn(rows, level, at);
    if (text !== '') return text;
  }
  return '';
}

function textIn(rows: Cells, level: number, at: number): string {
  const cell = rows[level]![at];
  return isBlank(cell) ? '' : String(cell).trim();
}

function isUnit(text: string): boolean {
  return currencyOf(text) !== null || /^[百千万亿]+元?$|^'?000s?$/.test(text);
}
