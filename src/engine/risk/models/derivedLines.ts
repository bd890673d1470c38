import type { Statement, StatementLine } from './statement';

/** A line that follows from others where the statement does not print it. */
interface Derived {
  readonly line: StatementLine;
  readonly from: readonly StatementLine[];
  of(lines: Readonly<Record<StatementLine, number>>): number;
}

/** The first derivation whose lines are all known counts; a printed line is never overruled. */
// prettier-ignore
const derivedLines: readonly Derived[] = [
  { line: 'totalLiabilities', from: ['totalAssets', 'bookEquity'], of: ({ totalAssets, bookEquity }) => totalAssets - bookEquity },
  { line: 'bookEquity', from: ['totalAssets', 'totalLiabilities'], of: ({ totalAssets, totalLiabilities }) => totalAssets - totalLiabilities },
  { line: 'profitBeforeTax', from: ['ebit', 'interest'], of: ({ ebit, interest }) => ebit - interest },
  { line: 'ebit', from: ['profitBeforeTax', 'interest'], of: ({ profitBeforeTax, interest }) => profitBeforeTax + interest },
  { line: 'fundsFromOperations', from: ['netIncome', 'depreciation'], of: ({ netIncome, depreciation }) => netIncome + depreciation },
  {
    line: 'noCreditInterval',
    from: ['currentAssets', 'inventories', 'currentLiabilities', 'sales', 'profitBeforeTax', 'depreciation'],
    of: ({ currentAssets, inventories, currentLiabilities, sales, profitBeforeTax, depreciation }) => (365 * (currentAssets - inventories - currentLiabilities)) / (sales - profitBeforeTax - depreciation),
  },
  { line: 'averageTotalAssets', from: ['totalAssets', 'totalAssetsBefore'], of: ({ totalAssets, totalAssetsBefore }) => (totalAssets + totalAssetsBefore) / 2 },
  { line: 'averageTotalAssets', from: ['totalAssets'], of: ({ totalAssets }) => totalAssets },
  { line: 'averageTotalLiabilities', from: ['totalLiabilities', 'totalLiabilitiesBefore'], of: ({ totalLiabilities, totalLiabilitiesBefore }) => (totalLiabilities + totalLiabilitiesBefore) / 2 },
  { line: 'averageTotalLiabilities', from: ['totalLiabilities'], of: ({ totalLiabilities }) => totalLiabilities },
  { line: 'priceIndex', from: [], of: () => 1 },
];

/** The statement with every line that follows from those given. Without last year's figures the year-end stands for the average; without a price index size is not deflated. */
export function completed(statement: Statement): Statement {
  const lines: Partial<Record<StatementLine, number>> = { ...statement };
  for (const { line, from, of } of derivedLines) {
    if (lines[line] === undefined && from.every((one) => lines[one] !== undefined))
      lines[line] = of(lines as Readonly<Record<StatementLine, number>>);
  }
  return lines;
}
