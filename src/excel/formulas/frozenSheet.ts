import type { Language } from '../../engine/words';
import { days1904 } from '../../workbook/values/date';
import type { Stamp } from '../../taskpane/port/spreadsheet';
import { asText } from '../insert/entries';
import { layOutPages } from '../insert/print';
import { queueLooks, queueStyle } from '../insert/styles';
import { dateSystemIn } from '../workbook/dateSystem';
import { keepSettingIn, settingIn } from '../workbook/settings';
import { frozenPlan, frozenRowHeight, frozenRowStyles } from './frozenLook';

/** A formula that was replaced by its last values: where, how far, what it was, and under which stamp. */
export interface Frozen {
  readonly sheet: string;
  /** The whole rectangle of values. */
  readonly address: string;
  readonly formula: string;
  /** The fingerprint of its values, by which a thaw recognises that nobody has written over one. */
  readonly check: string;
  /** Its row in the list, from 0. */
  readonly row: number;
}

/** The formulas are kept in a sheet that everybody can read: it survives where settings are lost, and tells a reader what he sees. */
const words = {
  en: { sheet: 'Frozen by Coversheet', headings: ['Sheet', 'Cells', 'Formula', 'Check', 'Version', 'Day', 'Policy'] },
  zh: { sheet: 'Coversheet 已冻结', headings: ['工作表', '单元格', '公式', '校验', '版本', '基准日', '保单'] },
} as const;
const HEADING_ROW = 3;
const WIDTH = words.en.headings.length;

/** The sheet with the frozen formulas, its name loaded, or null; the workbook remembers which it is. */
export async function frozenSheet(context: Excel.RequestContext): Promise<Excel.Worksheet | null> {
  const name = await settingIn(context, 'frozen');
  if (name === null) return null;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await context.sync();
  return sheet.isNullObject ? null : sheet;
}

export async function frozenFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly Frozen[]> {
  const used = sheet.getUsedRange(true);
  used.load('values, rowIndex');
  await context.sync();
  const rows = used.values
    .map((cells, index) => ({ cells, row: used.rowIndex + index }))
    .slice(HEADING_ROW - used.rowIndex);
  return rows
    .filter(({ cells }) => cells[0] !== '')
    .map(({ cells: [place, address, formula, check], row }) => ({
      sheet: String(place),
      address: String(address),
      formula: String(formula),
      check: String(check),
      row,
    }));
}

/** Takes formulas off the list; an empty list goes with its sheet. */
export async function forgetFrozen(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  done: readonly Frozen[],
): Promise<void> {
  for (const { row } of [...done].sort((one, other) => other.row - one.row))
    sheet.getRange(`${row + 1}:${row + 1}`).delete('Up');
  await context.sync();
  if ((await frozenFormulas(context, sheet)).length > 0) return;
  sheet.delete();
  await keepSettingIn(context, 'frozen', null);
}

/** Adds rows below those that are already there; makes the sheet where there is none. */
export async function keepFrozen(
  context: Excel.RequestContext,
  frozen: readonly Omit<Frozen, 'row'>[],
  stamp: Stamp,
  language: Language,
): Promise<void> {
  const sheet = (await frozenSheet(context)) ?? (await newSheet(context, stamp, language));
  const used = sheet.getUsedRange(true);
  used.load('rowIndex, rowCount');
  await context.sync();
  const { date1904 } = await dateSystemIn(context);
  const day = stamp.day === null ? '' : stamp.day - (date1904 ? days1904 : 0);
  const rows = frozen.map(({ sheet: place, address, formula, check }) => [
    place,
    address,
    formula,
    check,
    stamp.version,
    day,
    stamp.policy,
  ]);
  const below = used.rowIndex + used.rowCount;
  for (const style of frozenRowStyles(below + 1, below + rows.length)) queueStyle(sheet.getRange(style.range), style);
  rows.forEach((row, at) => {
    sheet.getRangeByIndexes(below + at, 0, 1, 1).format.rowHeight = frozenRowHeight(row);
  });
  const target = sheet.getRangeByIndexes(below, 0, rows.length, WIDTH);
  target.values = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? asText(cell) : cell)));
}

async function newSheet(context: Excel.RequestContext, stamp: Stamp, language: Language): Promise<Excel.Worksheet> {
  const name = await freeName(context, words[language].sheet);
  // First the name, then the sheet: where it stops between the two, the next freeze starts from nothing.
  await keepSettingIn(context, 'frozen', name);
  const sheet = context.workbook.worksheets.add(name);
  sheet.getRange('A1').values = [[asText(stamp.sentence)]];
  sheet.getRangeByIndexes(HEADING_ROW - 1, 0, 1, WIDTH).values = [[...words[language].headings]];
  const plan = frozenPlan(name, HEADING_ROW);
  queueLooks(sheet, plan);
  await context.sync();
  await layOutPages([plan]);
  return sheet;
}

async function freeName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const names = [wanted, ...Array.from({ length: taken.size }, (_, index) => `${wanted} ${index + 2}`)];
  return names.find((name) => !taken.has(name.toLowerCase()))!;
}
