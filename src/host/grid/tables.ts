import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from '@univerjs/sheets-table';
import { addressOf } from './address';
import { change } from './change';
import type { Area, Cells, TableFacts, Tables } from './book';
import type { Engine } from './engine';
import { refuse } from './refusal';

/**
 * Excel's tables over the library's. Its commands refuse names that Excel allows (that of a sheet, of a function), so its mutations are used.
 * A style keeps Excel's name; on the screen it takes the nearest of the library's six themes.
 */
export function tablesOf(
  engine: Engine,
  cells: Cells,
  onHeading: (table: TableFacts, before: string, after: string) => void,
): Tables {
  const manager = engine.injector.get(TableManager);
  const all = (): TableFacts[] => manager.getTableList(engine.unit).map((table) => factsOf(table));
  const find = (idOrName: string) =>
    all().find((table) => table.id === idOrName || table.name.toLowerCase() === idOrName.toLowerCase()) ?? null;
  const need = (table: string) => find(table) ?? refuse('notFound', `There is no table "${table}".`);
  const addition = (table: TableFacts) => ({
    id: AddSheetTableMutation.id,
    params: {
      subUnitId: table.sheet,
      tableId: table.id,
      name: table.name,
      range: rangeOf(table.area),
      header: [...table.columns],
      options: { showHeader: true, tableStyleId: tableThemeOf(table.style) },
    },
  });
  const removal = (table: TableFacts) => ({
    id: DeleteSheetTableMutation.id,
    params: { subUnitId: table.sheet, tableId: table.id },
  });
  const replace = (before: TableFacts, after: TableFacts) => {
    change(engine, [removal(before), addition(after)], [removal(after), addition(before)]);
    manager.getTableById(engine.unit, after.id)?.setTableMeta({ style: after.style, totals: after.totals });
  };
  return {
    list: (sheet) => all().filter((table) => sheet === undefined || table.sheet === sheet),
    find,
    add(area, options = {}) {
      const headed = options.headings === false ? withHeadingRow(area, cells) : area;
      if (all().some((table) => overlaps(table.area, headed)))
        refuse('invalid', 'A table cannot overlap another table.');
      const name = options.name ?? nextName(all());
      if (find(name)) refuse('exists', `There is a table "${name}" already.`);
      const style = options.style ?? 'TableStyleMedium2';
      const table: TableFacts = {
        id: `table-${Date.now().toString(36)}-${all().length}`,
        name,
        sheet: headed.sheet,
        area: headed,
        range: addressOf(headed),
        columns: headings(headed, cells),
        style,
        totals: false,
      };
      change(engine, [addition(table)], [removal(table)]);
      manager.getTableById(engine.unit, table.id)!.setTableMeta({ style, totals: false });
      return table;
    },
    rename(table, name) {
      const before = need(table);
      const other = find(name);
      if (other && other.id !== before.id) refuse('exists', `There is a table "${name}" already.`);
      change(
        engine,
        [{ id: SetSheetTableMutation.id, params: { subUnitId: before.sheet, tableId: before.id, config: { name } } }],
        [
          {
            id: SetSheetTableMutation.id,
            params: { subUnitId: before.sheet, tableId: before.id, config: { name: before.name } },
          },
        ],
      );
    },
    renameColumn(table, column, name) {
      const before = need(table);
      const old =
        before.columns[column] ?? refuse('notFound', `The table "${before.name}" has no column ${column + 1}.`);
      replace(before, { ...before, columns: before.columns.map((each, index) => (index === column ? name : each)) });
      onHeading(before, old, name);
    },
    resize(table, area) {
      const before = need(table);
      replace(before, { ...before, area, range: addressOf(area), columns: headings(area, cells) });
    },
    restyle(table, style) {
      const before = need(table);
      engine.execute(SetSheetTableMutation.id, {
        subUnitId: before.sheet,
        tableId: before.id,
        config: { theme: tableThemeOf(style) },
      });
      manager.getTableById(engine.unit, before.id)!.setTableMeta({ style, totals: before.totals });
    },
    toRange: (table) => change(engine, [removal(need(table))], [addition(need(table))]),
    remove(table) {
      const facts = need(table);
      change(engine, [removal(facts)], [addition(facts)]);
      cells.clear(facts.area, 'all');
    },
  };
}

export function tableThemeOf(style: string | null): string {
  const number = Number(/(\d+)$/.exec(style ?? '')?.[1] ?? 1);
  return `table-default-${(number + 4) % 6}`;
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function factsOf(table: ReturnType<TableManager['getTableList']>[number]): TableFacts {
  const { startRow, startColumn, endRow, endColumn } = table.range;
  const area = {
    sheet: table.subUnitId,
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
  const meta = (table.meta ?? {}) as { style?: string | null; totals?: boolean };
  return {
    id: table.id,
    name: table.name,
    sheet: table.subUnitId,
    area,
    range: addressOf(area),
    columns: table.columns.map((column) => column.displayName),
    style: meta.style ?? null,
    totals: meta.totals ?? false,
  };
}

function rangeOf({ row, column, rows, columns }: Area) {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** A blank or repeated heading gets a name of its own, as in Excel, and that name is written into the cell. */
function headings(area: Area, cells: Cells): string[] {
  const row = { ...area, rows: 1 };
  const taken = new Set<string>();
  const names = cells.text(row)[0]!.map((text, index) => {
    let name = text.trim() || `Column${index + 1}`;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${text.trim() || `Column${index + 1}`}${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
  if (names.some((name, index) => name !== cells.text(row)[0]![index]))
    cells.enter(row, [names.map((name) => `'${name}`)]);
  return names;
}

function withHeadingRow(area: Area, cells: Cells): Area {
  const headed = { ...area, rows: area.rows + 1 };
  cells.enter({ ...area, row: area.row + 1 }, cells.formulas(area));
  cells.enter({ ...area, rows: 1 }, [Array.from({ length: area.columns }, (_, index) => `'Column${index + 1}`)]);
  return headed;
}

function nextName(tables: readonly TableFacts[]): string {
  for (let number = tables.length + 1; ; number++)
    if (!tables.some((table) => table.name.toLowerCase() === `table${number}`)) return `Table${number}`;
}
