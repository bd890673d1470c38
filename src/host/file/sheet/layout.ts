import type { Margins, SheetLayout } from '../../grid/document';
import { plainLayout } from '../../grid/plainLayout';
import { addressOf } from '../../grid/address';
import type { Worksheet } from '../library';
import { argb, colorOf } from './styles';

/** Nothing where the sheet looks like a new one. */
export function layoutOf(sheet: Worksheet): SheetLayout | undefined {
  const { pageSetup: page, properties } = sheet;
  const heights: Record<number, number> = {};
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (row.height) heights[number - 1] = row.height;
  });
  const found: SheetLayout = {
    tabColor: colorOf(properties?.tabColor) ?? null,
    gridlines: sheet.views?.[0]?.showGridLines !== false,
    rowHeights: heights,
    merged: sheet.mergedRegions.map(({ top, left, bottom, right }) =>
      addressOf({ row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 }),
    ),
    landscape: page?.orientation === 'landscape',
    printArea: page?.printArea ?? null,
    titleRows: page?.printTitlesRow ?? null,
    titleColumns: page?.printTitlesColumn ?? null,
    pagesWide: page?.fitToPage && page.fitToWidth ? page.fitToWidth : null,
    pagesTall: page?.fitToPage && page.fitToHeight ? page.fitToHeight : null,
    paper: page?.paperSize ?? null,
    footer: sheet.headerFooter?.oddFooter ?? null,
    margins: marginsOf({ ...plainLayout.margins, ...page?.margins }),
  };
  return JSON.stringify(found) === JSON.stringify(plainLayout) ? undefined : found;
}

export function writeLayout(
  sheet: Worksheet,
  before: SheetLayout = plainLayout,
  after: SheetLayout = plainLayout,
): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  sheet.properties = { ...sheet.properties, tabColor: after.tabColor === null ? undefined : argb(after.tabColor) };
  sheet.views = [
    { ...(sheet.views?.[0] ?? { state: 'normal', style: undefined as never }), showGridLines: after.gridlines },
  ];
  for (const row of new Set([...Object.keys(before.rowHeights), ...Object.keys(after.rowHeights)].map(Number))) {
    sheet.getRow(row + 1).height = after.rowHeights[row];
  }
  before.merged.filter((range) => !after.merged.includes(range)).forEach((range) => sheet.unMergeCells(range));
  after.merged
    .filter((range) => !before.merged.includes(range))
    .forEach((range) => sheet.mergeCellsWithoutStyle(range));
  const fits = after.pagesWide !== null || after.pagesTall !== null;
  Object.assign(sheet.pageSetup, {
    orientation: after.landscape ? 'landscape' : 'portrait',
    printArea: after.printArea ?? undefined,
    printTitlesRow: after.titleRows ?? undefined,
    printTitlesColumn: after.titleColumns ?? undefined,
    fitToPage: fits,
    ...(fits && { fitToWidth: after.pagesWide ?? 0, fitToHeight: after.pagesTall ?? 0 }),
    ...(after.paper !== null && { paperSize: after.paper }),
    margins: { ...after.margins },
  });
  if (before.footer !== after.footer)
    sheet.headerFooter = { ...sheet.headerFooter, oddFooter: after.footer ?? undefined } as Worksheet['headerFooter'];
}

/** In one order, so that two of them can be compared as they are written. */
function marginsOf({ left, right, top, bottom, header, footer }: Margins): Margins {
  return { left, right, top, bottom, header, footer };
}
