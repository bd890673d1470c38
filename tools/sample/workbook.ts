import type { Language } from '../../src/engine/words';
import { addressOf, cellName, columnLetters, quotedSheet } from '../../src/host/grid/address';
import type { Cell, CellValue, Sheet, Workbook } from '../../src/host/grid/document';
import { plainLayout } from '../../src/host/grid/plainLayout';
import { type SampleSheet, asOf, sampleSheets } from './sheets';
import { wordsIn } from './words';
import { emptySheet } from '../../src/host/grid/emptySheet';

const blue = '#1F4E79';

/** On A4, no wider than the page, with what the inserted sheets have below every page. */
const printed = { paper: 9, pagesWide: 1, footer: '&L&8&F&C&8&A&R&8&P / &N' } as const;

/** The sample workbook: an overview with the day, the customers, their invoices, the policy and the settings. */
export function sampleWorkbook(language: Language): Workbook {
  const sheets = sampleSheets(language);
  const word = wordsIn(language);
  const range = (name: string) => rangeOf(sheets.find((sheet) => sheet.name === name)!);
  return {
    sheets: [overview(language), ...sheets.map(sheetOf)],
    names: [
      { name: 'AsOf', refersTo: `=${quotedSheet(word('overview'))}!$B$4`, sheet: null },
      { name: 'Policy', refersTo: range(word('policy')), sheet: null },
      { name: 'Settings', refersTo: range(word('settings')), sheet: null },
    ],
    date1904: false,
    settings: {},
  };
}

function overview(language: Language): Sheet {
  const word = wordsIn(language);
  const small = (text: string): Cell => ({ value: text, style: { wrap: true, vertical: 'top' } });
  return {
    ...emptySheet,
    name: word('overview'),
    columnWidths: { 0: 24, 1: 90 },
    cells: [
      [{ value: word('title'), style: { bold: true, size: 16, color: blue } }],
      [small(word('about'))],
      undefined,
      [
        { value: word('asOf'), style: { bold: true } },
        { value: asOf, style: { numberFormat: 'yyyy-mm-dd', horizontal: 'left', fill: '#FFF2CC' } },
      ],
      undefined,
      [small(word('dirty'))],
      [{ value: word('notice'), style: { italic: true, color: '#595959' } }],
    ],
    layout: {
      ...plainLayout,
      tabColor: blue,
      gridlines: false,
      merged: ['A2:B2', 'A6:B6'],
      // Merged cells do not grow by themselves: a program that grows them takes the first column alone as their width.
      rowHeights: { 1: 18, 5: 32 },
      ...printed,
      landscape: true,
    },
  };
}

function sheetOf(sheet: SampleSheet): Sheet {
  const { name, table, cells, columnWidths } = sheet;
  const columns = cells[0]!.map(String);
  return {
    ...emptySheet,
    name,
    frozenRows: 1,
    columnWidths: Object.fromEntries(Object.values(columnWidths).map((width, index) => [index, width])),
    cells: cells.map((row, r) => row.map((value, c) => cellOf(sheet, value, r, c))),
    tables:
      table === null
        ? []
        : [
            {
              name: table,
              range: addressOf({ row: 0, column: 0, rows: cells.length, columns: columns.length }),
              columns,
              style: 'TableStyleMedium2',
              totals: false,
            },
          ],
    layout: { ...plainLayout, ...printed, titleRows: '1:1', landscape: columns.length > 2 },
  };
}

function cellOf(
  { numberFormats, cellFormats, table }: SampleSheet,
  value: CellValue,
  row: number,
  column: number,
): Cell | undefined {
  const format = row === 0 ? undefined : (cellFormats[cellName(row, column)] ?? numberFormats[columnLetters(column)]);
  const heading = row === 0 && table === null ? { bold: true, color: '#FFFFFF', fill: blue } : {};
  const style = { ...(format && { numberFormat: format }), ...heading };
  if (value === null) return undefined;
  return { value, ...(Object.keys(style).length > 0 && { style }) };
}

function rangeOf({ name, cells }: SampleSheet): string {
  return `=${quotedSheet(name)}!$A$1:$B$${cells.length}`;
}
