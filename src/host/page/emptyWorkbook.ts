import type { Workbook } from '../grid/document';

export const emptyWorkbook: Workbook = {
  names: [],
  date1904: false,
  settings: {},
  sheets: [
    {
      name: 'Sheet1',
      cells: [],
      columnWidths: {},
      frozenRows: 0,
      frozenColumns: 0,
      visible: true,
      protected: false,
      tables: [],
      conditionalFormats: [],
      charts: [],
    },
  ],
};
