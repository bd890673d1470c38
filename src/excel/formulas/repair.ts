import type { Watch } from '../../taskpane/port/spreadsheet';
import { inWorkbook } from '../workbook/inWorkbook';
import { findFormulas } from './findFormulas';
import { callsOurs, retyped } from './recognise';

/** Types our formulas again where they show #NAME?: Excel had opened the workbook before it knew the functions. Gives how many. */
export function repairFormulas(watch: Watch = {}): Promise<number> {
  return inWorkbook(async (context) => {
    const ours = await findFormulas(context, callsOurs, watch);
    const placed = ours.map(({ sheet, address, formula }) => ({
      cell: context.workbook.worksheets.getItem(sheet).getRange(address),
      formula,
    }));
    for (const { cell } of placed) cell.load('values');
    await context.sync();
    const broken = placed.filter(({ cell }) => cell.values[0]?.[0] === '#NAME?');
    for (const { cell, formula } of broken) cell.formulas = [[retyped(formula)]];
    await context.sync();
    return broken.length;
  });
}
