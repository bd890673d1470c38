import type { Cell, Sheet } from '../../grid/document';
import { addressOf, parseAddress } from '../../grid/address';
import { formulaFromFile } from '../formula/formulaFromFile';
import { formulaToFile, isDynamic } from '../formula/formulaToFile';
import type { FileCell, Worksheet } from '../library';
import { fileStyleOf, styleOf } from './styles';
import { fileValueOf, valueOf } from './values';

export interface CellContext {
  readonly functions: readonly string[];
  readonly date1904: boolean;
}

export function cellsOf(sheet: Worksheet, context: CellContext): Sheet['cells'] {
  const cells: (Cell | undefined)[][] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const found: (Cell | undefined)[] = [];
    for (let column = 1; column <= row.cellCount; column++) {
      const cell = row.findCell(column);
      const read = cell && cellOf(cell, context);
      if (read) found[column - 1] = read;
    }
    if (found.length > 0) cells[number - 1] = found;
  });
  return cells;
}

/** Changes a cell of the file from what it was to what it shall be; what is the same in both is not touched. */
export function writeCell(
  cell: FileCell,
  before: Cell | undefined,
  after: Cell | undefined,
  context: CellContext & { table: () => string | null },
): void {
  if (isHiddenByMerge(cell)) return;
  if (!sameText(content(before), content(after))) cell.value = after ? fileContent(cell, after, context) : null;
  if (!sameText(before?.style, after?.style)) cell.style = fileStyleOf(after?.style, cell.style);
}

function cellOf(cell: FileCell, { functions, date1904 }: CellContext): Cell | undefined {
  const style = styleOf(cell.style);
  if (isHiddenByMerge(cell)) return style && { value: null, style };
  const value = valueOf(cell.value, date1904);
  const { formula } = cell;
  if (formula === undefined) return value === null && !style ? undefined : { value, ...(style && { style }) };
  const spills = spillOf(cell.model.ref, cell.model.shareType);
  return { value, formula: formulaFromFile(formula, functions), ...(spills && { spills }), ...(style && { style }) };
}

function spillOf(reference: string | undefined, kind: string | undefined): Cell['spills'] {
  const area = kind === 'array' && reference ? parseAddress(reference) : null;
  return area ? { rows: area.rows, columns: area.columns } : undefined;
}

function fileContent(
  cell: FileCell,
  { value, formula, spills }: Cell,
  context: CellContext & { table: () => string | null },
): FileCell['value'] {
  if (formula === undefined) return fileValueOf(value);
  const stored = formulaToFile(formula, { functions: context.functions, table: context.table() });
  const result = fileValueOf(value) as string | number | boolean;
  const { rows, columns } = spills ?? { rows: 1, columns: 1 };
  if (rows * columns === 1 && !isDynamic(formula, context.functions)) return { formula: stored, result };
  const ref = addressOf({ row: Number(cell.row) - 1, column: Number(cell.col) - 1, rows, columns });
  return { formula: stored, result, shareType: 'array', ref, isDynamicArray: true };
}

/** A cell that is covered by a merged neighbour has no content of its own: the library would pass on what is written to it. */
function isHiddenByMerge(cell: FileCell): boolean {
  return cell.isMerged && cell.master !== cell;
}

function content(cell: Cell | undefined): unknown {
  return (
    cell && [
      cell.value === null || typeof cell.value !== 'object' ? cell.value : cell.value.error,
      cell.formula,
      cell.formula && (cell.spills ?? { rows: 1, columns: 1 }),
    ]
  );
}

function sameText(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return JSON.stringify(one) === JSON.stringify(other);
}
