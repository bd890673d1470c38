import type { Rectangle, Watch } from '../../taskpane/port/spreadsheet';
import { inWorkbook } from './inWorkbook';
import { readRange } from './readRange';
import { rangesNamed } from './references';

/** A range that runs to the end of the sheet stands for the part of it that is used. */
const ROWS_OF_A_SHEET = 1_048_576;
const COLUMNS_OF_A_SHEET = 16_384;

/** The values of several references, in order; null where there is no such sheet, table or name. */
export function readReferences(
  references: readonly string[],
  watch: Watch = {},
): Promise<readonly (Rectangle | null)[]> {
  return inWorkbook(async (context) => {
    const ranges = await rangesOf(context, references);
    const answers: (Rectangle | null)[] = [];
    for (const [index, range] of ranges.entries()) {
      const progress = (done: number) => watch.progress?.((index + done) / ranges.length);
      answers.push(range && (await readRange(context, range, 'values', { ...watch, progress })));
    }
    return answers;
  });
}

/** The ranges with their sizes loaded. Three syncs, however many there are. */
async function rangesOf(
  context: Excel.RequestContext,
  references: readonly string[],
): Promise<readonly (Excel.Range | null)[]> {
  const ranges = await rangesNamed(context, references);
  for (const range of ranges) range?.load('rowCount, columnCount');
  await context.sync();
  const used = ranges.map((range) =>
    range === null || range.isNullObject ? null : runsToTheEnd(range) ? range.getUsedRangeOrNullObject(true) : range,
  );
  for (const range of used) range?.load('rowCount, columnCount');
  await context.sync();
  return used.map((range) => (range === null || range.isNullObject ? null : range));
}

function runsToTheEnd({ rowCount, columnCount }: Excel.Range): boolean {
  return rowCount >= ROWS_OF_A_SHEET || columnCount >= COLUMNS_OF_A_SHEET;
}
