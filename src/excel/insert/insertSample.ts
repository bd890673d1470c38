import { onePage } from '../../taskpane/plan/look';
import { freeName } from '../../taskpane/plan/sheetNames';
import { columnLetters } from '../../taskpane/port/address';
import type { SheetPlan } from '../../taskpane/port/sheetPlan';
import { refusal, type BookPlan, type Watch } from '../../taskpane/port/spreadsheet';
import { days1904 } from '../../workbook/values/date';
import { dateSystemIn } from '../workbook/dateSystem';
import { inWorkbook } from '../workbook/inWorkbook';
import { addSheets } from './insertPlan';

/** Columns of this format get it once their texts are there: a cell that has it already would take the apostrophe before a text for a part of it. */
const TEXT = '@';

/** The sample as it lies beside the add-in: made by the same script as the sample workbooks. Days are serials of the 1900 system. */
interface Sample {
  readonly sheets: readonly SampleSheet[];
}

interface SampleSheet {
  readonly name: string;
  readonly table: string | null;
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
  readonly columnWidths: Readonly<Record<string, number>>;
  /** Of a column below its heading (`E`), or of one cell (`B11`). */
  readonly numberFormats: Readonly<Record<string, string>>;
}

/** New sheets with the sample's tables; like every insert it writes to nothing that is already there. From then on they are the user's data. */
export async function insertSample(language: 'en' | 'zh', watch: Watch = {}): Promise<readonly string[]> {
  const answer = await fetch(`assets/sample.${language}.json`, { signal: watch.signal });
  if (!answer.ok) throw refusal('not possible here', `assets/sample.${language}.json: ${answer.status}`);
  const sample = underFreeNames((await answer.json()) as Sample, await inWorkbook(sheetNamesIn));
  const { date1904 } = await inWorkbook(dateSystemIn);
  const plan: BookPlan = {
    sheets: sample.sheets.map((sheet) => planOf(date1904 ? countedFrom1904(sheet) : sheet)),
    names: [],
    show: sample.sheets[0]?.name ?? '',
  };
  await addSheets(plan, watch, () => inWorkbook((context) => finish(context, sample)));
  return sample.sheets.map(({ name }) => name);
}

async function sheetNamesIn(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

/** The user may have sheets of the same names. */
function underFreeNames({ sheets }: Sample, taken: readonly string[]): Sample {
  return { sheets: sheets.map((sheet) => ({ ...sheet, name: freeName(sheet.name, taken) })) };
}

/** Tables and text columns. A table whose name the workbook already has for something else keeps the name that Excel gives it. */
async function finish(context: Excel.RequestContext, { sheets }: Sample): Promise<void> {
  const { names, tables, worksheets } = context.workbook;
  const wanted = sheets.flatMap(({ name, table, cells }) =>
    table === null
      ? []
      : [{ sheet: name, table, cells, taken: [tables.getItemOrNullObject(table), names.getItemOrNullObject(table)] }],
  );
  await context.sync();
  for (const { sheet, table, cells, taken } of wanted) {
    const added = tables.add(
      worksheets.getItem(sheet).getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1),
      true,
    );
    if (taken.every(({ isNullObject }) => isNullObject)) added.name = table;
  }
  for (const { name, cells, numberFormats } of sheets) {
    const columns = Object.keys(numberFormats).filter((column) => numberFormats[column] === TEXT);
    for (const column of columns)
      worksheets.getItem(name).getRange(`${column}2:${column}${cells.length}`).numberFormat =
        TEXT as unknown as string[][];
  }
  await context.sync();
}

/** The same days in a workbook that counts from 1904. */
function countedFrom1904(sheet: SampleSheet): SampleSheet {
  const formatAt = (row: number, letters: string) =>
    sheet.numberFormats[`${letters}${row + 1}`] ?? sheet.numberFormats[letters] ?? '';
  const shifted = (cell: SampleSheet['cells'][number][number], row: number, column: number) =>
    typeof cell === 'number' && row > 0 && formatAt(row, columnLetters(column)).includes('yy') ? cell - days1904 : cell;
  return { ...sheet, cells: sheet.cells.map((cells, row) => cells.map((cell, column) => shifted(cell, row, column))) };
}

function planOf({ name, cells, columnWidths, numberFormats }: SampleSheet): SheetPlan {
  return {
    name,
    blocks: [{ at: 'A1', cells }],
    styles: [
      { range: '1:1', bold: true },
      ...Object.entries(numberFormats)
        .filter(([, numberFormat]) => numberFormat !== TEXT)
        .map(([place, numberFormat]) => ({
          range: /\d/.test(place) ? place : `${place}2:${place}${cells.length}`,
          numberFormat,
        })),
    ],
    columnWidths,
    rowHeights: {},
    frozenRows: 1,
    frozenColumns: 0,
    gridlines: true,
    merged: [],
    conditionalFormats: [],
    charts: [],
    print: { ...onePage, titleRows: '1:1' },
    tabColor: null,
    inputs: [],
  };
}
