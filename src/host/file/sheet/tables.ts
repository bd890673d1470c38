import type { Sheet, Table } from '../../grid/document';
import { cellName, parseAddress } from '../../grid/address';
import type { Worksheet } from '../library';

export function tablesOf(sheet: Worksheet): readonly Table[] {
  return sheet.getTables().map(({ model }) => ({
    name: model.displayName ?? model.name,
    range: model.tableRef ?? model.ref,
    columns: model.columns.map((column) => column.name),
    style: model.style?.theme ?? null,
    totals: model.totalsRow === true,
  }));
}

/** Tables lie over cells that are written already; a column that keeps its name keeps its own formula and total. */
export function writeTables(sheet: Worksheet, before: readonly Table[], after: readonly Table[]): void {
  const known = new Map(before.map((table) => [table.name, table]));
  const changed = after.filter((table) => JSON.stringify(known.get(table.name)) !== JSON.stringify(table));
  const columns = new Map(before.map((table) => [table.name, sheet.getTable(table.name).model.columns]));
  before
    .filter(
      (table) => changed.some(({ name }) => name === table.name) || !after.some(({ name }) => name === table.name),
    )
    .forEach((table) => sheet.removeTable(table.name));
  changed.forEach((table) => addTable(sheet, table, columns.get(table.name) ?? []));
}

export function tableAt(tables: Sheet['tables'], row: number, column: number): string | null {
  return (
    tables.find(({ range }) => {
      const area = parseAddress(range)!;
      return (
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns
      );
    })?.name ?? null
  );
}

function addTable(
  sheet: Worksheet,
  { name, range, columns, style, totals }: Table,
  known: readonly { name: string }[],
): void {
  const area = parseAddress(range)!;
  const last = area.row + area.rows - (totals ? 2 : 1);
  const row = (at: number) => columns.map((_, index) => sheet.getCell(at + 1, area.column + index + 1).value);
  const totalsRow = totals ? row(last + 1) : [];
  sheet.addTable({
    name,
    ref: cellName(area.row, area.column),
    headerRow: true,
    totalsRow: totals,
    style: { theme: style ?? undefined, showRowStripes: true },
    columns: columns.map((column) => ({
      filterButton: true,
      ...known.find((one) => one.name === column),
      name: column,
    })),
    rows: Array.from({ length: last - area.row }, (_, index) => row(area.row + 1 + index)),
  });
  // The library fills the total row by its own lights; the cells' own contents go back.
  totalsRow.forEach((value, index) => {
    sheet.getCell(last + 2, area.column + index + 1).value = value;
  });
}
