import { onSheet } from '../../port/address';
import type { BlockPlan, CellPlan } from '../../port/sheetPlan';
import { orElse } from './answered';
import { BELOW, column, type ReportInput } from './frame';
import { reportWords } from './reportWords';

/** Below the page, outside of what is printed: which row of the coverage sheet each line shows. */
export const POSITION = 'J';

/** A cell of the coverage sheet in the row that the line shows. */
export function fromCoverage(input: ReportInput, letters: string, row: number): string {
  return `INDEX(${onSheet(input.coverage, `$${letters}$1:$${letters}$${input.layout.last}`)},$${POSITION}${row + BELOW})`;
}

/** Which rows of the coverage sheet hold the largest amounts, sorted by the sheet itself; rows that cannot be computed come last. */
export function positions(
  input: ReportInput,
  first: number,
  lines: number,
  by: 'loss' | 'exposure' | 'expectedLoss',
): BlockPlan {
  const { layout } = input;
  const amounts = `IFERROR(${column(input, layout[by] ?? owedColumn(input))}+0,-1)`;
  // Where the policy is missing, so are the losses: what is owed stands in for them.
  const sortedBy =
    by === 'loss' ? orElse(input, 'policy', amounts, `IFERROR(${column(input, owedColumn(input))}+0,-1)`) : amounts;
  const order = `SORTBY(ROW(${column(input, layout.exposure)}),${sortedBy},-1)`;
  const cells = Array.from({ length: lines }, (_, index): readonly CellPlan[] => [
    { formula: `=INDEX(${order},${index + 1})` },
  ]);
  return { at: `${POSITION}${first - 1 + BELOW}`, cells: [[reportWords.coverageRow[input.language]], ...cells] };
}

/** Rows below each other, each with its number. */
export function linesFrom(
  first: number,
  lines: number,
  cellsOf: (row: number) => readonly CellPlan[],
): readonly (readonly CellPlan[])[] {
  return Array.from({ length: lines }, (_, index) => cellsOf(first + index));
}

/** What is owed on the day, where a ledger tells. */
export function owedColumn({ layout, references }: ReportInput): string {
  return references.receivables === undefined ? layout.exposure : layout.onTheDay;
}
