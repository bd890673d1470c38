import { keyCalled } from '../../workbook/headings/heading';
import { policyHeadings, type PolicyHeading } from '../../workbook/headings/policy';
import type { Block } from '../port/spreadsheet';

/** Offers side by side: terms down and two to four columns of values, or terms across with percentage and price and two to four rows. A second column of notes makes no offer of a policy. */
export function isQuotes({ head, rows, columns }: Pick<Block, 'head' | 'rows' | 'columns'>): boolean {
  const terms = head.filter(([first]) => keyOf(first) !== null);
  if (terms.length >= 3 && columns >= 3)
    return several(Array.from({ length: columns - 1 }, (_, at) => terms.map((row) => row[at + 1])).filter(hasValues));
  const keys = (head[0] ?? []).map(keyOf);
  return (
    keys.includes('insuredPercentage') && prices.some((key) => keys.includes(key)) && several({ length: rows - 1 })
  );
}

const prices: readonly PolicyHeading[] = ['premiumRate', 'fixedPremium', 'minimumPremium'];

function several({ length }: { readonly length: number }): boolean {
  return length >= 2 && length <= 4;
}

/** Of what stands in a column most are figures: numbers, or texts that begin with one. */
function hasValues(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => cell !== '' && cell !== null && cell !== undefined);
  const figures = filled.filter((cell) => typeof cell === 'number' || /^\s*[A-Z]{0,3}\s*[\d.,]+/.test(String(cell)));
  return figures.length >= 2 && figures.length >= filled.length / 2;
}

function keyOf(cell: unknown): PolicyHeading | null {
  return keyCalled(policyHeadings, cell);
}
