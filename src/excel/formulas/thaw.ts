import { onSheet } from '../../taskpane/port/address';
import type { Rectangle, Thawed, Watch } from '../../taskpane/port/spreadsheet';
import { inOneUndoStep } from '../workbook/inOneUndoStep';
import { inWorkbook } from '../workbook/inWorkbook';
import { readRanges } from '../workbook/readRange';
import { rangesNamed } from '../workbook/references';
import { findFormulas } from './findFormulas';
import { fingerprint } from './fingerprint';
import { forgetFrozen, frozenFormulas, frozenSheet, type Frozen } from './frozenSheet';
import { callsOurs, reachesOut, takenByFreeze } from './recognise';
import { refuseProtected } from './refuseProtected';

/**
 * What became of a frozen rectangle: nobody touched it, its formula stands there (a freeze that broke off), its sheet is gone, or somebody wrote into it.
 * The list is a sheet, and whoever sent the workbook may have written into that: what no freeze takes is never entered as a formula.
 */
type Fate = 'untouched' | 'live' | 'gone' | 'written over' | 'not ours';

interface Place extends Frozen {
  readonly range: Excel.Range | null;
  readonly fate: Fate;
}

/** Puts the kept formulas back where nobody has written over a single value; the others are named and stay in the list of frozen formulas. */
export async function thawFormulas(
  watch: Watch = {},
  wanted: (frozen: Frozen) => boolean = () => true,
): Promise<Thawed> {
  let begun = false;
  const begin = () => {
    begun = true;
  };
  try {
    return await thawOnce(watch, wanted, begin);
  } catch (thrown) {
    if (!begun) throw thrown;
    // What it has begun is blank now, and is better brought to its end than left.
    return thawOnce(watch, wanted, begin);
  }
}

function thawOnce({ progress }: Watch, wanted: (frozen: Frozen) => boolean, begin: () => void): Promise<Thawed> {
  return inOneUndoStep(async (context) => {
    const sheet = await frozenSheet(context);
    if (!sheet) return { count: 0, left: [] };
    const places = await placesOf(context, (await frozenFormulas(context, sheet)).filter(wanted), { progress });
    const back = places.filter(({ fate }) => fate === 'untouched');
    await refuseProtected(context, [sheet.name, ...back.map((place) => place.sheet)]);
    begin();
    for (const { range, formula } of back) {
      range!.clear('Contents');
      range!.getCell(0, 0).formulas = [[formula]];
    }
    await context.sync();
    const isLeft = ({ fate }: Place) => fate === 'written over' || fate === 'not ours';
    const left = places.filter(isLeft);
    await forgetFrozen(
      context,
      sheet,
      places.filter((place) => !isLeft(place)),
    );
    progress?.(1);
    return {
      count: places.filter(({ fate }) => fate === 'untouched' || fate === 'live').length,
      left: left.map(({ sheet: name, address }) => onSheet(name, address)),
    };
  });
}

/** How many formulas a freeze would take (none where none is ours), and how many it has taken. */
export function countFormulas(): Promise<{ readonly live: number; readonly frozen: number }> {
  return inWorkbook(async (context) => {
    const taken = await findFormulas(context, takenByFreeze);
    const live = taken.some(({ formula }) => callsOurs(formula)) ? taken : [];
    const sheet = await frozenSheet(context);
    const frozen = sheet ? await rangesOf(context, await frozenFormulas(context, sheet)) : [];
    return { live: live.length, frozen: frozen.filter((range) => range !== null).length };
  });
}

/** The rectangles that a freeze has filled and that nobody has written over since. */
export async function untouchedFrozen(
  context: Excel.RequestContext,
): Promise<readonly Pick<Frozen, 'sheet' | 'address'>[]> {
  const sheet = await frozenSheet(context);
  if (!sheet) return [];
  const places = await placesOf(context, await frozenFormulas(context, sheet), {});
  return places.filter(({ fate }) => fate === 'untouched' || fate === 'live');
}

function rangesOf(context: Excel.RequestContext, frozen: readonly Frozen[]): Promise<readonly (Excel.Range | null)[]> {
  return rangesNamed(
    context,
    frozen.map(({ sheet, address }) => onSheet(sheet, address)),
  );
}

async function placesOf(
  context: Excel.RequestContext,
  frozen: readonly Frozen[],
  watch: Watch,
): Promise<readonly Place[]> {
  const ranges = await rangesOf(context, frozen);
  for (const range of ranges) range?.load('rowCount, columnCount');
  await context.sync();
  const there = frozen.flatMap((one, index) => (ranges[index] ? [{ one, range: ranges[index] }] : []));
  const contents = { formulas: [] as Rectangle[], values: [] as Rectangle[] };
  for (const [step, content] of (['formulas', 'values'] as const).entries())
    await readRanges(
      context,
      there.map(({ range }) => range),
      content,
      (cells) => contents[content].push(cells),
      { progress: (done) => watch.progress?.(0.4 * (step + done)) },
    );
  const fates = new Map(
    await Promise.all(
      there.map(async ({ one }, index) => {
        const fate = await fateOf(one, contents.formulas[index]!, contents.values[index]!);
        return [one, fate] as const;
      }),
    ),
  );
  return frozen.map((one, index) => ({ ...one, range: ranges[index] ?? null, fate: fates.get(one) ?? 'gone' }));
}

/** A rectangle that is blank throughout has nothing to lose: it was cleared by a freeze or a thaw that broke off, or by the user. */
async function fateOf({ formula, check }: Frozen, formulas: Rectangle, values: Rectangle): Promise<Fate> {
  if (formulas[0]?.[0] === formula) return 'live';
  if (!takenByFreeze(formula) || reachesOut(formula)) return 'not ours';
  if (values.flat().every((cell) => cell === '')) return 'untouched';
  const calculated = formulas.some((row, index) =>
    row.some((cell, column) => typeof cell === 'string' && cell.startsWith('=') && cell !== values[index]?.[column]),
  );
  return !calculated && (await fingerprint(values)) === check ? 'untouched' : 'written over';
}
