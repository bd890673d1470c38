import { addressOf, parseAddress } from '../host/grid/address';
import type { SheetArea } from '../host/file/formula/areasIn';
import type { FormulaResult } from './recalculate';

interface Block {
  readonly area: Omit<SheetArea, 'sheet'>;
  readonly why: string;
}

/** The cells of an answer that end in an error; neighbours that fail for the same reason are told in one line. */
export function errorLines({ sheet, errors }: FormulaResult): readonly string[] {
  const cells = errors.map(({ cell, error, message }): Block => ({
    area: parseAddress(cell)!,
    why: `${error}${message ? ` ${message}` : ''}`,
  }));
  const inRows = joined(
    cells,
    (before, next) =>
      before.row === next.row &&
      before.column + before.columns === next.column && { columns: before.columns + next.columns },
  );
  const blocks = joined(
    inRows,
    (before, next) =>
      before.row + before.rows === next.row &&
      before.column === next.column &&
      before.columns === next.columns && { rows: before.rows + next.rows },
  );
  return blocks.map(({ area, why }) => `  ${addressOf(area, sheet)} ${why}`);
}

/** Each block is laid to the one before it where the two make a larger one. */
function joined(
  blocks: readonly Block[],
  larger: (before: Block['area'], next: Block['area']) => Partial<Block['area']> | false,
): readonly Block[] {
  const all: Block[] = [];
  for (const next of blocks) {
    const before = all.at(-1);
    const grown = before && before.why === next.why && larger(before.area, next.area);
    if (grown) all[all.length - 1] = { ...before, area: { ...before.area, ...grown } };
    else all.push(next);
  }
  return all;
}
