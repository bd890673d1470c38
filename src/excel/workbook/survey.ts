import { onSheet } from '../../taskpane/port/address';
import { isCovered } from '../../taskpane/port/isCovered';
import type { Block, Survey } from '../../taskpane/port/spreadsheet';
import { dateSystemIn } from './dateSystem';
import { inWorkbook } from './inWorkbook';
import { fixed, withoutSheet } from './references';

/** How many rows of a block the pane sees before it reads the whole. */
export const HEAD_ROWS = 60;
/** A sheet wider than this is no table of customers; its head alone could be too much to read. */
const MOST_COLUMNS = 200;

/** A range that could be of use, and its name where it has one. */
interface Candidate {
  readonly kind: Block['kind'];
  readonly name: string | null;
  readonly range: Excel.Range;
}

/** Tables, names and used ranges of the workbook with their first rows, in four syncs. */
export function surveyWorkbook(): Promise<Survey> {
  return inWorkbook(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load('items/name, items/visibility');
    tables.load('items/name');
    names.load('items/name, items/type, items/visible');
    await context.sync();
    const shown = worksheets.items.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible);
    const candidates: Candidate[] = [
      ...tables.items.map((table) => ({ kind: 'table' as const, name: table.name, range: table.getRange() })),
      ...names.items
        .filter(({ type, visible }) => type === Excel.NamedItemType.range && visible)
        .map((item) => ({ kind: 'name' as const, name: item.name, range: item.getRangeOrNullObject() })),
      ...shown.map((sheet) => ({ kind: 'used' as const, name: null, range: sheet.getUsedRangeOrNullObject(true) })),
    ];
    const blocks = await blocksOf(context, candidates);
    const sheets = worksheets.items.map(({ name }) => name);
    return {
      blocks,
      sheets,
      names: [...names.items, ...tables.items].map(({ name }) => name),
      ...(await dateSystemIn(context)),
    };
  });
}

/** What the candidates are and begin with; a sheet's used range counts only where tables and names leave most of it open. */
async function blocksOf(context: Excel.RequestContext, candidates: readonly Candidate[]): Promise<readonly Block[]> {
  for (const { range } of candidates) range.load('address, rowCount, columnCount, worksheet/name');
  await context.sync();
  const there = candidates.filter(({ range }) => !range.isNullObject && range.columnCount <= MOST_COLUMNS);
  const namedOn = (sheet: string) =>
    there
      .filter(({ kind, range }) => kind !== 'used' && range.worksheet.name === sheet)
      .map(({ range }) => withoutSheet(range.address));
  const wanted = there.filter(
    ({ kind, range }) => kind !== 'used' || !isCovered(withoutSheet(range.address), namedOn(range.worksheet.name)),
  );
  const heads = wanted.map(({ range }) =>
    range.getCell(0, 0).getResizedRange(Math.min(range.rowCount, HEAD_ROWS) - 1, range.columnCount - 1),
  );
  for (const head of heads) head.load('values');
  await context.sync();
  return wanted.map((candidate, index) => blockOf(candidate, heads[index]?.values ?? []));
}

/** A loaded range in the pane's words. */
export function blockOf({ kind, name, range }: Candidate, head: readonly (readonly unknown[])[]): Block {
  const sheet = range.worksheet.name;
  const address = withoutSheet(range.address);
  const reference = kind === 'table' ? `${name}[#All]` : kind === 'name' ? name! : onSheet(sheet, fixed(address));
  return {
    reference,
    kind,
    label: name ?? sheet,
    sheet,
    address,
    rows: range.rowCount,
    columns: range.columnCount,
    head,
  };
}
