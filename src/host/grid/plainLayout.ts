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
  titleColumns: null,
  pagesWide: null,
  pagesTall: null,
  paper: null,
  footer: null,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
};
