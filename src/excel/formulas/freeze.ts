import { serialFrom } from '../../workbook/values/date';
import { refusal, type Rectangle, type Stamp, type Watch } from '../../taskpane/port/spreadsheet';
import { asText, grouped } from '../insert/entries';
import { environment } from '../program/environment';
import { dateSystemIn } from '../workbook/dateSystem';
import { inOneUndoStep } from '../workbook/inOneUndoStep';
import { readRanges } from '../workbook/readRange';
import { rangesNamed, withoutSheet } from '../workbook/references';
import { findFormulas, type PlacedFormula } from './findFormulas';
import { fingerprint } from './fingerprint';
import { frozenSheet, keepFrozen, type Frozen } from './frozenSheet';
import { callsOurs, namesDay, takenByFreeze } from './recognise';
import { refuseProtected } from './refuseProtected';
import { thawFormulas } from './thaw';

interface Spilled extends Omit<Frozen, 'row'> {
  readonly values: Rectangle;
}

/** Puts the last values in the place of our formulas (and of those that read a spill), and keeps the formulas with their stamp: all or nothing. */
export async function freezeFormulas(stampFor: (asOf: number | null) => Stamp, watch: Watch = {}): Promise<number> {
  const begun = new Set<string>();
  try {
    return await inOneUndoStep((context) => freezeIn(context, stampFor, watch, begun));
  } catch (thrown) {
    if (begun.size > 0) await thawFormulas({}, ({ sheet, address }) => begun.has(`${sheet}!${address}`));
    throw thrown;
  }
}

async function freezeIn(
  context: Excel.RequestContext,
  stampFor: (asOf: number | null) => Stamp,
  watch: Watch,
  begun: Set<string>,
): Promise<number> {
  const live = await findFormulas(context, takenByFreeze, watch);
  if (!live.some(({ formula }) => callsOurs(formula))) return 0;
  const list = await frozenSheet(context);
  await refuseProtected(context, [...live.map(({ sheet }) => sheet), ...(list ? [list.name] : [])]);
  const frozen = await finished(context, live);
  const asOf = live.some(({ formula }) => namesDay(formula)) ? await dayOf(context) : null;
  for (const { sheet, address } of frozen) begun.add(`${sheet}!${address}`);
  await keepFrozen(context, frozen, stampFor(asOf), environment().language);
  for (const { sheet, address } of frozen)
    context.workbook.worksheets.getItem(sheet).getRange(address.split(':')[0]).clear('Contents');
  await context.sync();
  await write(
    context,
    grouped(frozen, ({ values }) => 3 * JSON.stringify(values).length).map(({ members }) => members),
  );
  return frozen.length;
}

/** The answers, once none is under way any more: functions answer a moment after an edit. Refused where one takes too long. */
async function finished(
  context: Excel.RequestContext,
  live: readonly PlacedFormula[],
  looks = 50,
): Promise<readonly Spilled[]> {
  const found = (await spillsOf(context, live)).filter(({ values }) => corner(values) !== '#NAME?');
  const busy = found.find(({ values }) => ['#BUSY!', '#GETTING_DATA'].includes(String(corner(values))));
  if (busy === undefined) return found;
  if (looks === 0) throw refusal('not possible here', `${busy.sheet}!${busy.address} ${String(corner(busy.values))}`);
  await new Promise((resume) => setTimeout(resume, 100));
  return finished(context, live, looks - 1);
}

/** What the workbook calls AsOf at this moment: the day of the values, as a serial of the 1900 system. */
async function dayOf(context: Excel.RequestContext): Promise<number | null> {
  const [range] = await rangesNamed(context, ['AsOf']);
  if (!range) return null;
  range.load('values');
  await context.sync();
  const day = corner(range.values);
  return typeof day === 'number' && day > 0 ? serialFrom(day, (await dateSystemIn(context)).date1904) : null;
}

/** What the cell with the formula shows. */
function corner(values: readonly (readonly unknown[])[]): unknown {
  return values[0]?.[0];
}

/** Each formula with the rectangle that it fills. */
async function spillsOf(context: Excel.RequestContext, live: readonly PlacedFormula[]): Promise<readonly Spilled[]> {
  const places = live.map(({ sheet, address, formula }) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    return { sheet, formula, cell, spill: cell.getSpillingToRangeOrNullObject() };
  });
  for (const range of places.flatMap(({ cell, spill }) => [cell, spill])) range.load('address, rowCount, columnCount');
  await context.sync();
  const ranges = places.map(({ cell, spill }) => (spill.isNullObject ? cell : spill));
  const shown: Rectangle[] = [];
  await readRanges(context, ranges, 'values', (values) => shown.push(values));
  return Promise.all(
    places.map(async ({ sheet, formula }, index) => {
      const values = shown[index]!;
      const address = withoutSheet(ranges[index]!.address);
      return { sheet, formula, address, values, check: await fingerprint(values) };
    }),
  );
}

async function write(context: Excel.RequestContext, [first, ...rest]: readonly (readonly Spilled[])[]): Promise<void> {
  if (!first) return;
  for (const { sheet, address, values } of first) {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? asText(cell) : cell)),
    );
  }
  await context.sync();
  return write(context, rest);
}
