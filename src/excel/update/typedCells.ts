import { asText, type Entry } from '../insert/entries';
import type { Carry } from './carry';

/** What was typed into a cell, how it is written, and where it goes. */
interface Typed {
  readonly to: Carry['over'][number]['to'];
  readonly entry: Entry;
  readonly numberFormat: string;
}

/** Reads what goes over, as it was typed: a text that only looks like a formula stays a text. */
export async function readTyped(context: Excel.RequestContext, over: Carry['over']): Promise<readonly Typed[]> {
  const cells = over.map(({ from }) => context.workbook.worksheets.getItem(from.sheet).getRange(from.address));
  for (const cell of cells) cell.load('formulas, values, numberFormat');
  await context.sync();
  return cells.map(({ formulas, values, numberFormat }, at) => {
    const content: unknown = formulas[0]![0];
    const isText = typeof content === 'string' && content !== '' && content === values[0]![0];
    return {
      to: over[at]!.to,
      entry: isText ? asText(content) : (content as Entry),
      numberFormat: String(numberFormat[0]![0]),
    };
  });
}

/** Queued for the next sync. The look comes after the content: a cell that holds texts already would take the apostrophe before one for a part of it. */
export function writeTyped(context: Excel.RequestContext, typed: readonly Typed[]): void {
  for (const { to, entry, numberFormat } of typed) {
    const cell = context.workbook.worksheets.getItem(to.sheet).getRange(to.address);
    cell.formulas = [[entry as string]];
    cell.numberFormat = [[numberFormat]];
  }
}
