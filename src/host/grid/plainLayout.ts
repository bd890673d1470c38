import type { SheetLayout } from './document';

/** How a new sheet looks and prints. */
export const plainLayout: SheetLayout = {
  tabColor: null,
  gridlines: true,
  rowHeights: {},
  merged: [],
  landscape: false,
  printArea: null,
  titleRows: null,
  pagesWide: null,
  pagesTall: null,
};
