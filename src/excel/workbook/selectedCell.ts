import type { SelectedCell, Unsubscribe } from '../../taskpane/port/spreadsheet';
import { areaOf } from '../../taskpane/port/address';
import { callsOurs } from '../formulas/recognise';
import { inWorkbook } from './inWorkbook';
import { referenceFrom, withoutSheet } from './references';

/** As many plain references as are followed from cell to cell. */
const HOPS = 5;

/** The formula of ours that fills the active cell, or the cell that it reads by a plain reference; null where there is none. */
export function selectedCell(): Promise<SelectedCell | null> {
  return inWorkbook(async (context) => behind(context, context.workbook.getActiveCell(), HOPS));
}

async function behind(context: Excel.RequestContext, cell: Excel.Range, hops: number): Promise<SelectedCell | null> {
  const parent = cell.getSpillParentOrNullObject();
  for (const range of [cell, parent]) range.load('address, formulas, worksheet/name');
  await context.sync();
  const holder = parent.isNullObject ? cell : parent;
  const formula: unknown = holder.formulas[0]![0];
  if (typeof formula !== 'string' || !formula.startsWith('=')) return null;
  const [from, at] = [areaOf(withoutSheet(holder.address)), areaOf(withoutSheet(cell.address))];
  const sheet = holder.worksheet.name;
  if (callsOurs(formula))
    return { sheet, formula, address: withoutSheet(cell.address), row: at.top - from.top, column: at.left - from.left };
  return hops > 0 ? read(context, formula, sheet, hops - 1) : null;
}

/** `=Coverage!C7`: the cell that is read. */
async function read(
  context: Excel.RequestContext,
  formula: string,
  sheet: string,
  hops: number,
): Promise<SelectedCell | null> {
  const plain = /^=\s*((?:'(?:[^']|'')+'|[^\s'!()"+*/&<>=,]+)!)?(\$?[A-Z]{1,3}\$?\d+)\s*$/i.exec(formula);
  if (!plain) return null;
  const named = plain[1] ? referenceFrom(`${plain[1]}${plain[2]!}`) : null;
  const other = context.workbook.worksheets.getItemOrNullObject(named?.kind === 'cells' ? named.sheet : sheet);
  await context.sync();
  return other.isNullObject ? null : behind(context, other.getRange(plain[2]!.replaceAll('$', '')), hops);
}

const listeners = new Set<() => void>();
let listening = false;

/** Tells that another cell was selected; one handler in Excel serves all who listen, and only once there is one. */
export function onSelection(listener: () => void): Unsubscribe {
  listeners.add(listener);
  if (!listening) {
    listening = true;
    inWorkbook(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(tellAll);
      await context.sync();
    }).catch(() => {
      listening = false;
    });
  }
  return () => listeners.delete(listener);
}

async function tellAll(): Promise<void> {
  for (const listener of listeners) listener();
}
