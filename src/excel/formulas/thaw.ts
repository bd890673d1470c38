import { onSheet } from '../../taskpane/address';
import type { Watch } from '../../taskpane/spreadsheet';
import { inOneUndoStep, inWorkbook } from '../workbook/inWorkbook';
import { rangesNamed } from '../workbook/references';
import { keepSettingIn } from '../workbook/settings';
import { findFormulas } from './findFormulas';
import { frozenFormulas, frozenSheet, type Frozen } from './frozenSheet';
import { callsOurs } from './recognise';

/** Puts the kept formulas back, where nobody has written over their values since. When all are back, the sheet that kept them goes. */
export function thawFormulas({ progress }: Watch = {}): Promise<number> {
  return inOneUndoStep(async (context) => {
    const sheet = await frozenSheet(context);
    if (!sheet) return 0;
    const frozen = await frozenFormulas(context, sheet);
    const intact = await untouched(context, frozen);
    for (const { range } of intact) range.clear('Contents');
    await context.sync();
    for (const { range, formula } of intact) range.getCell(0, 0).formulas = [[formula]];
    await context.sync();
    if (intact.length === frozen.length) await forget(context, sheet);
    progress?.(1);
    return intact.length;
  });
}

async function forget(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.delete();
  await keepSettingIn(context, 'frozen', null);
}

/** How many of our formulas are live and how many are frozen. */
export function countFormulas(): Promise<{ readonly live: number; readonly frozen: number }> {
  return inWorkbook(async (context) => {
    const live = await findFormulas(context, callsOurs);
    const sheet = await frozenSheet(context);
    const frozen = sheet ? await untouched(context, await frozenFormulas(context, sheet)) : [];
    return { live: live.length, frozen: frozen.length };
  });
}

/** Those whose sheet is there and whose first cell still holds the value that was frozen, and no formula. */
async function untouched(context: Excel.RequestContext, frozen: readonly Frozen[]): Promise<readonly { readonly range: Excel.Range; readonly formula: string }[]> {
  const ranges = await rangesNamed(context, frozen.map(({ sheet, address }) => onSheet(sheet, address)));
  const cells = ranges.map((range) => range?.getCell(0, 0) ?? null);
  for (const cell of cells) cell?.load('formulas');
  await context.sync();
  return frozen.flatMap(({ formula, value }, index) => {
    const [range, cell] = [ranges[index], cells[index]];
    return range && cell && String(cell.formulas[0][0]) === String(value) ? [{ range, formula }] : [];
  });
}
