import { grouped } from '../insert/entries';
import { refusal, type Rectangle, type Watch } from '../../taskpane/port/spreadsheet';

/** Excel answers at most 5 MB at once and nothing at all above 5 million cells, so a range is read by bands of rows; small ones, so that the pane stays awake while a band is taken apart. */
const FIRST_BAND_CELLS = 20_000;
const MOST_BAND_CELLS = 400_000;
const WANTED_BYTES = 800_000;
const MOST_CELLS = 5_000_000;

export type Content = 'values' | 'formulas';

/** The whole range, band after band, told how far it is; `range` has rowCount, columnCount loaded. */
export async function readRange(
  context: Excel.RequestContext,
  range: Excel.Range,
  content: Content,
  watch: Watch = {},
): Promise<Rectangle> {
  const { rowCount, columnCount } = range;
  if (rowCount * columnCount > MOST_CELLS) throw refusal('too large', `${rowCount} × ${columnCount}`);
  const rows: unknown[][] = [];
  await readBand(context, range, content, rows, bandRows(FIRST_BAND_CELLS, columnCount), watch);
  return rows;
}

/** Several ranges in their order: small ones together in one request, since every request is a journey to Excel and back, large ones by their bands. */
export async function readRanges(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  content: Content,
  take: (cells: Rectangle, index: number) => void,
  watch: Watch = {},
): Promise<void> {
  const cellsOf = ({ rowCount, columnCount }: Excel.Range) => rowCount * columnCount;
  const groups = grouped(ranges, cellsOf, FIRST_BAND_CELLS);
  for (const { members, first } of groups) {
    const progress = (done: number) => watch.progress?.((first + done * members.length) / ranges.length);
    const read =
      members.length === 1
        ? [await readRange(context, members[0]!, content, { ...watch, progress })]
        : await readTogether(context, members, content, watch);
    read.forEach((cells, index) => take(cells, first + index));
    progress(1);
  }
}

async function readTogether(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  content: Content,
  watch: Watch,
): Promise<readonly Rectangle[]> {
  if (watch.signal?.aborted) throw refusal('cancelled');
  for (const range of ranges) range.load(content);
  await context.sync();
  return ranges.map((range) => range[content]);
}

/** The band's size follows what the last one weighed: short numbers go by the thousand, long texts by the hundred. */
async function readBand(
  context: Excel.RequestContext,
  range: Excel.Range,
  content: Content,
  rows: unknown[][],
  height: number,
  watch: Watch,
): Promise<void> {
  if (watch.signal?.aborted) throw refusal('cancelled');
  const left = range.rowCount - rows.length;
  if (left <= 0) return;
  const band = range.getCell(rows.length, 0).getResizedRange(Math.min(height, left) - 1, range.columnCount - 1);
  const read = await contentOf(context, band, content);
  for (const row of read) rows.push(row);
  watch.progress?.(rows.length / range.rowCount);
  const bytesPerRow = JSON.stringify(read.slice(0, 200)).length / Math.min(read.length, 200);
  const next = Math.min(Math.floor(WANTED_BYTES / bytesPerRow), bandRows(MOST_BAND_CELLS, range.columnCount));
  return readBand(context, range, content, rows, Math.max(1, next), watch);
}

async function contentOf(context: Excel.RequestContext, band: Excel.Range, content: Content): Promise<unknown[][]> {
  band.load(content);
  await context.sync();
  return band[content];
}

function bandRows(cells: number, columns: number): number {
  return Math.max(1, Math.floor(cells / columns));
}
