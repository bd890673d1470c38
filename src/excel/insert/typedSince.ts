import { areaOf, cellAddress, type Area } from '../../taskpane/port/address';
import { readRange } from '../workbook/readRange';
import { withoutSheet } from '../workbook/references';
import { markOf } from './mark';
import type { Marks } from './marks';

type Contents = ReadonlyMap<string, unknown>;

/** The filled cells of a sheet as they were typed, by address. */
export async function contentsOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Contents> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex, columnIndex, rowCount, columnCount');
  await context.sync();
  if (used.isNullObject) return new Map();
  const rows = await readRange(context, used, 'formulas');
  const cells = rows.flatMap((row, down) =>
    row.map((content, across) => [cellAddress(used.rowIndex + down, used.columnIndex + across), content] as const),
  );
  return new Map(cells.filter(([, content]) => content !== '' && content !== null));
}

/** The cells that are no longer as they were inserted: typed over, typed anew, or cleared. What a formula spills and what a freeze has put in its place (`frozen`) was not typed. */
export async function typedSince(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  contents: Contents,
  marks: Marks,
  frozen: readonly string[],
): Promise<readonly string[]> {
  const spills = await spillsOf(context, sheet, contents);
  const covered = [...spills, ...frozen].map(areaOf);
  const isCovered = (address: string) => {
    const cell = areaOf(address);
    const isFormula = String(contents.get(address) ?? '').startsWith('=');
    return covered.some(
      (area) => holds(area, cell) && !(isFormula && area.top === cell.top && area.left === cell.left),
    );
  };
  const all = new Set([...Object.keys(marks), ...contents.keys()]);
  return [...all].filter((address) => {
    const mark = contents.has(address) ? markOf(contents.get(address)) : undefined;
    return mark !== marks[address] && !isCovered(address);
  });
}

async function spillsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  contents: Contents,
): Promise<readonly string[]> {
  const formulas = [...contents].filter(([, content]) => typeof content === 'string' && content.startsWith('='));
  const spills = formulas.map(([address]) => sheet.getRange(address).getSpillingToRangeOrNullObject());
  for (const spill of spills) spill.load('address');
  await context.sync();
  return spills.filter(({ isNullObject }) => !isNullObject).map(({ address }) => withoutSheet(address));
}

function holds(area: Area, { top, left }: Area): boolean {
  return top >= area.top && top <= area.bottom && left >= area.left && left <= area.right;
}
