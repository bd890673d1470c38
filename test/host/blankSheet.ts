import type { Sheet } from '../../src/host/grid/document';

/** A sheet of these cells with nothing else to it. */
export function blankSheet(name: string, cells: Sheet['cells'] = []): Sheet {
  return {
    name,
    cells,
    columnWidths: {},
    frozenRows: 0,
    frozenColumns: 0,
    visible: true,
    protected: false,
    tables: [],
    conditionalFormats: [],
    charts: [],
  };
}
