import { onSheet } from '../../taskpane/port/address';
import type { Watch } from '../../taskpane/port/spreadsheet';
import { findFormulas } from '../formulas/findFormulas';
import { mentions } from '../formulas/mentions';

/** Cells and names outside these sheets that read them, and would be lost with them. Names of ours follow and do not count; nor does a text that looks like a formula. */
export async function readersOf(
  context: Excel.RequestContext,
  sheets: readonly string[],
  ours: readonly string[],
  watch: Watch,
): Promise<readonly string[]> {
  const reads = (formula: string) => sheets.some((sheet) => mentions(formula, sheet));
  const formulas = await findFormulas(context, reads, { signal: watch.signal });
  const { names } = context.workbook;
  names.load('items/name, items/formula');
  await context.sync();
  return [
    ...formulas.filter(({ sheet }) => !sheets.includes(sheet)).map(({ sheet, address }) => onSheet(sheet, address)),
    ...names.items
      .filter(({ name, formula }) => !ours.includes(name) && reads(String(formula)))
      .map(({ name }) => name),
  ];
}
