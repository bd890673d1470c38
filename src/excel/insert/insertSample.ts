import type { SheetPlan } from '../../taskpane/plan/sheetPlan';
import { refusal, type BookPlan, type Watch } from '../../taskpane/spreadsheet';
import { inWorkbook } from '../workbook/inWorkbook';
import { insertPlan } from './insertPlan';

/** The sample as it lies beside the add-in: made by the same script as the sample workbooks. Days are serials of the 1900 system. */
interface Sample {
  readonly sheets: readonly {
    readonly name: string;
    readonly table: string | null;
    readonly cells: readonly (readonly (string | number | boolean | null)[])[];
    readonly columnWidths: Readonly<Record<string, number>>;
    readonly numberFormats: Readonly<Record<string, string>>;
  }[];
}

/** New sheets with the sample's tables; like every insert it writes to nothing that is already there. */
export async function insertSample(language: 'en' | 'zh', watch: Watch = {}): Promise<void> {
  const answer = await fetch(`assets/sample.${language}.json`, { signal: watch.signal });
  if (!answer.ok) throw refusal('not possible here', `assets/sample.${language}.json: ${answer.status}`);
  const sample = (await answer.json()) as Sample;
  const [first] = sample.sheets;
  await insertPlan({ sheets: sample.sheets.map(planOf), names: [], show: first.name } satisfies BookPlan, watch);
  await inWorkbook((context) => addTables(context, sample));
}

/** A table whose name the workbook already has for something else keeps the name that Excel gives it. */
async function addTables(context: Excel.RequestContext, { sheets }: Sample): Promise<void> {
  const { names, tables, worksheets } = context.workbook;
  const wanted = sheets.flatMap(({ name, table, cells }) => (table === null ? [] : [{ sheet: name, table, cells, taken: [tables.getItemOrNullObject(table), names.getItemOrNullObject(table)] }]));
  await context.sync();
  for (const { sheet, table, cells, taken } of wanted) {
    const added = tables.add(worksheets.getItem(sheet).getRangeByIndexes(0, 0, cells.length, cells[0].length), true);
    if (taken.every(({ isNullObject }) => isNullObject)) added.name = table;
  }
  await context.sync();
}

function planOf({ name, cells, columnWidths, numberFormats }: Sample['sheets'][number]): SheetPlan {
  return {
    name,
    blocks: [{ at: 'A1', cells }],
    styles: [
      { range: '1:1', bold: true },
      ...Object.entries(numberFormats).map(([column, numberFormat]) => ({ range: `${column}2:${column}${cells.length}`, numberFormat })),
    ],
    columnWidths,
    rowHeights: {},
    frozenRows: 1,
    frozenColumns: 0,
    gridlines: true,
    merged: [],
    conditionalFormats: [],
    charts: [],
    print: { landscape: false, area: null, titleRows: '1:1', pagesWide: 1, pagesTall: null },
    tabColor: null,
  };
}
