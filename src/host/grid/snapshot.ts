import { BooleanNumber, type IStyleData, type IWorkbookData, type IWorksheetData, LocaleType } from '@univerjs/core';
import { parseAddress, ROWS } from './address';
import { conditionalFormatRules } from './conditionalFormatRules';
import type { Sheet, Workbook } from './document';
import { layoutData } from './layout';
import { plainLayout } from './plainLayout';
import { rowsThatNeedRoom } from './rowHeights';
import { type Known, snapshotCells } from './snapshotCells';
import { tableThemeOf } from './tables';

/** A workbook document as the grid library loads it: names, tables and rules as resources, so that the first calculation sees them. */
interface Snapshot extends Partial<IWorkbookData> {
  readonly id: string;
}

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 50;
/** A formula near the edge of the grid could not spill: the library does not make the grid larger for it. */
export const ROOMY_COLUMNS = 100;
export const PIXELS_PER_CHARACTER = 7;
export const PIXELS_BESIDE = 5;

export function snapshotOf(document: Workbook, unit: string): Snapshot {
  const styles: Record<string, IStyleData> = {};
  const ids = document.sheets.map((_, index) => `sheet-${index + 1}`);
  const idOf = (name: string) => ids[document.sheets.findIndex((sheet) => sheet.name === name)]!;
  const known = {
    tables: document.sheets.flatMap((sheet) => sheet.tables),
    names: document.names.map(({ name }) => name),
  };
  const tallest = document.sheets.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return {
    id: unit,
    name: 'Workbook',
    appVersion: '',
    locale: LocaleType.EN_US,
    styles,
    sheetOrder: ids,
    sheets: Object.fromEntries(
      document.sheets.map((sheet, index) => [ids[index]!, worksheet(sheet, ids[index]!, styles, known, tallest)]),
    ),
    resources: [
      {
        name: 'SHEET_DEFINED_NAME_PLUGIN',
        data: JSON.stringify(
          Object.fromEntries(
            document.names.map((name, index) => [
              `name-${index}`,
              {
                id: `name-${index}`,
                name: name.name,
                formulaOrRefString: libraryReference(name.refersTo),
                localSheetId: name.sheet === null ? 'AllDefaultWorkbook' : idOf(name.sheet),
              },
            ]),
          ),
        ),
      },
      {
        name: 'SHEET_TABLE_PLUGIN',
        data: JSON.stringify(
          Object.fromEntries(
            document.sheets.map((sheet, index) => [ids[index]!, { tables: sheet.tables.map(tableResource) }]),
          ),
        ),
      },
      {
        name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
        data: JSON.stringify(
          Object.fromEntries(
            document.sheets.map((sheet, index) => [ids[index]!, conditionalFormatRules(sheet.conditionalFormats)]),
          ),
        ),
      },
    ],
  };
}

/** The library wants a reference bare and a formula with its equals sign. */
export function libraryReference(refersTo: string): string {
  const bare = refersTo.replace(/^=/, '');
  return parseAddress(bare)?.sheetName ? bare : `=${bare}`;
}

/** Every sheet has room below for a spill as tall as the tallest sheet: what does not fit on a sheet would end as #SPILL!. */
function worksheet(
  sheet: Sheet,
  id: string,
  styles: Record<string, IStyleData>,
  known: Known,
  tallest: number,
): Partial<IWorksheetData> {
  const columns = sheet.cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const { frozenRows, frozenColumns } = sheet;
  return {
    id,
    name: sheet.name,
    hidden: sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.min(ROWS, Math.max(1000, sheet.cells.length + tallest + SPARE_ROWS)),
    columnCount: Math.max(ROOMY_COLUMNS, columns + SPARE_COLUMNS),
    defaultColumnWidth: 73,
    defaultRowHeight: 20,
    defaultStyle: { ff: 'Calibri', fs: 11 },
    freeze: {
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
      xSplit: frozenColumns,
      ySplit: frozenRows,
    },
    columnData: Object.fromEntries(
      Object.entries(sheet.columnWidths).map(([column, width]) => [
        column,
        { w: Math.round(width * PIXELS_PER_CHARACTER + PIXELS_BESIDE) },
      ]),
    ),
    ...layoutData({ ...plainLayout, ...sheet.layout }, rowsThatNeedRoom(sheet)),
    cellData: snapshotCells(sheet, styles, known),
  };
}

function tableResource(table: Sheet['tables'][number], index: number) {
  const { row, column, rows, columns } = parseAddress(table.range)!;
  return {
    id: `table-${table.name}-${index}`,
    name: table.name,
    range: { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 },
    options: { showHeader: true, tableStyleId: tableThemeOf(table.style) },
    filters: { tableColumnFilterList: [] },
    columns: table.columns.map((name, position) => ({
      id: `column-${position}`,
      displayName: name,
      dataType: 'string',
      formula: '',
      meta: {},
      style: {},
    })),
    meta: { style: table.style, totals: table.totals },
  };
}
