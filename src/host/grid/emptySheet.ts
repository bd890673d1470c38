import type { Sheet } from './document';

/** A sheet on which nothing stands yet. */
export const emptySheet: Omit<Sheet, 'name'> = {
  cells: [],
  columnWidths: {},
  frozenRows: 0,
  frozenColumns: 0,
  visible: true,
  protected: false,
  tables: [],
  conditionalFormats: [],
  charts: [],
};
