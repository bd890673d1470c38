import type { Workbook } from '../grid/document';
import { emptySheet } from '../grid/emptySheet';

export const emptyWorkbook: Workbook = {
  names: [],
  date1904: false,
  settings: {},
  sheets: [{ name: 'Sheet1', ...emptySheet }],
};
