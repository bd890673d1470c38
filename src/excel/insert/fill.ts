import type { SheetPlan } from '../../taskpane/port/sheetPlan';
import { refusal, type BookPlan, type Watch } from '../../taskpane/port/spreadsheet';
import { queueChart } from './charts';
import { queueConditionalFormat } from './conditionalFormats';
import { batchesOf, grouped, hasFormula, type Batch } from './entries';
import { queueLooks } from './styles';

type Context = Excel.RequestContext;

interface Entering extends Batch {
  readonly sheet: string;
}

/** Fills sheets that are already there: looks first, then values, then the formulas that read them, then what is drawn over both. */
export async function fill(context: Context, plan: BookPlan, watch: Watch): Promise<void> {
  const sheetOf = ({ name }: SheetPlan) => context.workbook.worksheets.getItem(name);
  for (const sheet of plan.sheets) queueLooks(sheetOf(sheet), sheet);
  await stage(context, watch, 0.2);
  await enterAll(context, requestsOf(plan, false), watch, 0.2, 0.5);
  await enterAll(context, requestsOf(plan, true), watch, 0.5, 0.8);
  for (const sheet of plan.sheets) {
    for (const format of sheet.conditionalFormats) queueConditionalFormat(sheetOf(sheet), format);
    for (const chart of sheet.charts) queueChart(sheetOf(sheet), chart);
  }
  context.workbook.worksheets.getItem(plan.show).activate();
  await stage(context, watch, 0.95);
}

/** The plan's rectangles with formulas, or those without, put together into as few requests as Excel can carry. */
function requestsOf(plan: BookPlan, formulas: boolean): readonly (readonly Entering[])[] {
  const batches = plan.sheets.flatMap(({ name, blocks }) =>
    blocks
      .filter((block) => hasFormula(block) === formulas)
      .flatMap((block) => batchesOf(block).map((batch) => ({ ...batch, sheet: name }))),
  );
  return grouped(batches, ({ bytes }) => bytes).map(({ members }) => members);
}

async function enterAll(
  context: Context,
  requests: readonly (readonly Entering[])[],
  watch: Watch,
  from: number,
  to: number,
): Promise<void> {
  const [first, ...rest] = requests;
  if (!first) return;
  for (const { sheet, address, entries } of first) {
    // Excel leaves a cell alone where it finds null; the typings do not know it.
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = entries as string[][];
  }
  const next = from + (to - from) / requests.length;
  await stage(context, watch, next);
  return enterAll(context, rest, watch, next, to);
}

async function stage(context: Context, watch: Watch, done: number): Promise<void> {
  if (watch.signal?.aborted) throw refusal('cancelled');
  await context.sync();
  watch.progress?.(done);
}
