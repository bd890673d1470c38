import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Book, BookEvents, TableFacts } from './book';
import type { Engine } from './engine';
import { parseAddress } from './address';
import { CONSEQUENCE } from './protection';
import type { Reading } from './reading';
import { movedFormula } from './relativeFormula';

/** What Excel does by itself when a person types at a table: a new heading renames the column, a value below the last row makes it longer. */
export function followTables(book: Pick<Book, 'tables' | 'cells'>, event: BookEvents['changed']): void {
  if (event.kind !== 'edited') return;
  for (const table of book.tables.list(event.area.sheet)) {
    renameColumns(book, table, event);
    if (event.by === 'user' && isJustBelow(table, event) && !isBlank(book, event)) grow(book, table, event.area.rows);
  }
}

/** Writes the new name of a column into every formula that speaks of it; undoing the heading writes the old one again. */
export function renameInFormulas(
  engine: Engine,
  reading: Reading,
  table: TableFacts,
  before: string,
  after: string,
): void {
  const reference = new RegExp(
    `(?<![\\p{L}\\p{N}_.\\\\])${escaped(table.name)}\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\]`,
    'gu',
  );
  const renamed = (formula: string) =>
    formula.replace(reference, (found) => found.replaceAll(`[${before}]`, `[${after}]`));
  for (const sheet of engine.workbook().getSheets()) {
    const cellValue: Record<number, Record<number, object>> = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const formula = cell?.f ? renamed(cell.f) : null;
      if (formula !== null && formula !== cell!.f) (cellValue[row] ??= {})[column] = { ...cell, f: formula };
    });
    if (Object.keys(cellValue).length > 0)
      engine.commands.syncExecuteCommand(
        SetRangeValuesMutation.id,
        { unitId: engine.unit, subUnitId: sheet.getSheetId(), cellValue },
        CONSEQUENCE,
      );
  }
  reading.forgetShared();
}

function renameColumns(book: Pick<Book, 'tables' | 'cells'>, table: TableFacts, { area }: BookEvents['changed']): void {
  const place = parseAddress(table.range)!;
  if (place.row < area.row || place.row >= area.row + area.rows) return;
  for (
    let column = Math.max(place.column, area.column);
    column < Math.min(place.column + place.columns, area.column + area.columns);
    column++
  ) {
    const heading = book.cells.text({ sheet: table.sheet, row: place.row, column, rows: 1, columns: 1 })[0]![0]!.trim();
    if (heading && heading !== table.columns[column - place.column])
      book.tables.renameColumn(table.id, column - place.column, heading);
  }
}

function isJustBelow({ area: table, totals }: TableFacts, { area }: BookEvents['changed']): boolean {
  return (
    !totals &&
    area.row === table.row + table.rows &&
    area.column >= table.column &&
    area.column + area.columns <= table.column + table.columns
  );
}

function isBlank(book: Pick<Book, 'cells'>, { area }: BookEvents['changed']): boolean {
  return book.cells
    .values(area)
    .flat()
    .every((value) => value === null);
}

/** The new rows take the formulas of the last one, where nothing was typed in their place. */
function grow(book: Pick<Book, 'tables' | 'cells'>, table: TableFacts, rows: number): void {
  const { area } = table;
  const last = area.row + area.rows - 1;
  const formulas = book.cells.formulas({ ...area, row: last, rows: 1 })[0]!;
  book.tables.resize(table.id, { ...area, rows: area.rows + rows });
  formulas.forEach((formula, index) => {
    const below = { ...area, row: last + 1, rows, column: area.column + index, columns: 1 };
    if (
      typeof formula !== 'string' ||
      !formula.startsWith('=') ||
      book.cells
        .values(below)
        .flat()
        .some((value) => value !== null)
    )
      return;
    book.cells.enter(
      below,
      Array.from({ length: rows }, (_, row) => [movedFormula(formula, row + 1, 0)]),
    );
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
