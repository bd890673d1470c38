import type { Language } from '../../engine/words';
import { explainLayout } from '../../functions/layouts/explain';
import { block } from '../plan/coverageLayout';
import { blankSheet, listPages, style } from '../plan/look';
import { freeName } from '../plan/sheetNames';
import type { BookPlan } from '../port/spreadsheet';

const words = {
  sheet: { en: 'Why', zh: '数值解释' },
  title: { en: 'Why this number', zh: '为何是这个数' },
  of: { en: 'Cell', zh: '单元格' },
} as const;

/** The row of the headings, counted from 1, and as many rows as an explanation may well have. */
const HEAD = 4;
const ROWS = 120;

/** One sheet with a live explanation of a cell: it follows the books as the cell does. */
export function whyPlan(formula: string, place: string, language: Language, taken: readonly string[]): BookPlan {
  const name = freeName(words.sheet[language], taken);
  const { last } = block(0, explainLayout);
  const columnWidths = { A: 14, B: 78, C: 20, D: 16, E: 12, F: 14, G: 8, H: 8 };
  const end = HEAD + ROWS;
  return {
    sheets: [
      {
        ...blankSheet(name),
        blocks: [
          { at: 'A1', cells: [[words.title[language]], [`${words.of[language]} ${place}`]] },
          { at: `A${HEAD}`, cells: [[{ formula }]] },
        ],
        styles: [
          style.title('A1'),
          style.quiet('A2'),
          style.headings(`A${HEAD}:${last}${HEAD}`),
          { range: `B${HEAD + 1}:B${end}`, wrap: true, vertical: 'top' },
          { range: `C${HEAD + 1}:D${end}`, numberFormat: '#,##0.####', horizontal: 'right', vertical: 'top' },
        ],
        columnWidths,
        rowHeights: { 1: 28 },
        frozenRows: HEAD,
        frozenColumns: 1,
        print: listPages(HEAD, 'A:A', columnWidths),
      },
    ],
    names: [],
    show: name,
  };
}
