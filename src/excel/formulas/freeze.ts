import { refusal, type Stamp, type Watch } from '../../taskpane/spreadsheet';
import { asText, grouped } from '../insert/entries';
import { environment } from '../program/environment';
import { inOneUndoStep } from '../workbook/inWorkbook';
import { withoutSheet } from '../workbook/references';
import { findFormulas, type PlacedFormula } from './findFormulas';
import { keepFrozen, type Frozen } from './frozenSheet';
import { callsOurs, readsSpill } from './recognise';

interface Spilled extends Frozen {
  readonly values: readonly (readonly unknown[])[];
}

/** Puts the last values in the place of our formulas (and of those that read a spill), and keeps the formulas with their stamp. */
export function freezeFormulas(stamp: Stamp, watch: Watch = {}): Promise<number> {
  return inOneUndoStep(async (context) => {
    const live = await findFormulas(context, (formula) => callsOurs(formula) || readsSpill(formula), watch);
    if (!live.some(({ formula }) => callsOurs(formula))) return 0;
    await refuseProtected(context, live);
    const frozen = (await spillsOf(context, live)).filter(({ value }) => value !== '#NAME?');
    const unfinished = frozen.find(({ value }) => value === '#BUSY!' || value === '#GETTING_DATA');
    if (unfinished) throw refusal('not possible here', `${unfinished.sheet}!${unfinished.address} ${unfinished.value}`);
    await keepFrozen(context, frozen, stamp, environment().language);
    for (const { sheet, address } of frozen) context.workbook.worksheets.getItem(sheet).getRange(address.split(':')[0]).clear('Contents');
    await context.sync();
    await write(context, grouped(frozen, ({ values }) => 3 * JSON.stringify(values).length).map(({ members }) => members));
    return frozen.length;
  });
}

async function refuseProtected(context: Excel.RequestContext, live: readonly PlacedFormula[]): Promise<void> {
  const sheets = [...new Set(live.map(({ sheet }) => sheet))].map((name) => ({ name, protection: context.workbook.worksheets.getItem(name).protection }));
  for (const { protection } of sheets) protection.load('protected');
  await context.sync();
  const locked = sheets.find(({ protection }) => protection.protected);
  if (locked) throw refusal('protected', locked.name);
}

/** Each formula with the rectangle that it fills. */
async function spillsOf(context: Excel.RequestContext, live: readonly PlacedFormula[]): Promise<readonly Spilled[]> {
  const places = live.map(({ sheet, address }) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    return { cell, spill: cell.getSpillingToRangeOrNullObject() };
  });
  for (const { cell, spill } of places) {
    cell.load('values');
    spill.load('values, address');
  }
  await context.sync();
  return live.map(({ sheet, address, formula }, index) => {
    const { cell, spill } = places[index];
    const values = spill.isNullObject ? cell.values : spill.values;
    return { sheet, formula, value: values[0][0], values, address: spill.isNullObject ? address : withoutSheet(spill.address) };
  });
}

async function write(context: Excel.RequestContext, [first, ...rest]: readonly (readonly Spilled[])[]): Promise<void> {
  if (!first) return;
  for (const { sheet, address, values } of first) {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values.map((row) => row.map((cell) => (typeof cell === 'string' ? asText(cell) : cell)));
  }
  await context.sync();
  return write(context, rest);
}
