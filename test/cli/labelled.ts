import type { CellValue } from '../../src/host/grid/document';

type Cells = readonly (readonly CellValue[])[];

/** Where a text stands on a sheet; a text that is not there is an error that shows what is. */
function placeOf(cells: Cells, text: string): { readonly row: number; readonly column: number } {
  for (const [row, values] of cells.entries()) {
    const column = values.indexOf(text);
    if (column >= 0) return { row, column };
  }
  throw new Error(
    `“${text}” is not on the sheet: ${cells
      .flat()
      .filter((value) => typeof value === 'string' && value !== '')
      .join(' | ')}`,
  );
}

/** The number below its label, as on a card. */
export function figure(cells: Cells, label: string): CellValue {
  const { row, column } = placeOf(cells, label);
  return cells[row + 1]![column] ?? null;
}

/** The value to the right of its label, as in a list of terms. */
export function beside(cells: Cells, label: string): CellValue {
  const { row, column } = placeOf(cells, label);
  return cells[row]![column + 1] ?? null;
}

/** The rows of the table under a title, down to the first that is empty at its left: the columns under the headings asked for. */
export function table(cells: Cells, title: string, headings: readonly string[]): readonly (readonly CellValue[])[] {
  const { row, column } = placeOf(cells, title);
  const columns = headings.map((heading) => placeOf(cells.slice(row + 1, row + 2), heading).column);
  const below = cells.slice(row + 2);
  const end = below.findIndex((values) => (values[column] ?? '') === '');
  return below.slice(0, end < 0 ? undefined : end).map((values) => columns.map((at) => values[at] ?? null));
}
