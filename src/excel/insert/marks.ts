import { addressOf, areaOf, cellAddress } from '../../taskpane/port/address';
import type { BlockPlan } from '../../taskpane/port/sheetPlan';
import type { BookPlan } from '../../taskpane/port/spreadsheet';
import { markOf } from './mark';

/** The mark of every cell that an insert filled, by address. */
export type Marks = Readonly<Record<string, string>>;

/** The marks of a plan's cells, sheet by sheet, read from the workbook: as Excel shows what was entered. */
export async function marksOf(
  context: Excel.RequestContext,
  { sheets }: BookPlan,
): Promise<ReadonlyMap<string, Marks>> {
  const blocks = sheets.flatMap(({ name, blocks }) =>
    blocks.map((block) => {
      const range = context.workbook.worksheets.getItem(name).getRange(addressOf(areaUnder(block)));
      range.load('formulas');
      return { name, block, range };
    }),
  );
  await context.sync();
  const marks = new Map<string, Record<string, string>>(sheets.map(({ name }) => [name, {}]));
  for (const { name, block, range } of blocks) Object.assign(marks.get(name)!, marksIn(block, range.formulas));
  return marks;
}

function areaUnder({ at, cells }: BlockPlan) {
  const { top, left } = areaOf(at);
  const width = Math.max(1, ...cells.map((row) => row.length));
  return { top, left, bottom: top + cells.length - 1, right: left + width - 1 };
}

function marksIn({ at, cells }: BlockPlan, formulas: readonly (readonly unknown[])[]): Marks {
  const { top, left } = areaOf(at);
  return Object.fromEntries(
    cells.flatMap((row, down) =>
      row.flatMap((cell, across) => {
        const content = formulas[down]?.[across] ?? '';
        return cell === null || content === '' ? [] : [[cellAddress(top + down, left + across), markOf(content)]];
      }),
    ),
  );
}
