import type { PrintPlan, SheetPlan, StylePlan } from '../port/sheetPlan';

/** Colours and number formats of the inserted sheets: petrol on white, thin lines, nothing that a printer would drown in. */
export const colour = {
  ink: '#1F2A30',
  quiet: '#5B6B73',
  house: '#136E80',
  tint: '#E6F0F2',
  line: '#C5D2D6',
  input: '#FFF8E1',
  whole: '#B8C4C9',
  safe: '#5B9AA8',
  careful: '#F2D48F',
  danger: '#D9776A',
  alarm: '#A4262C',
  bar: '#E9B3AB',
} as const;

export const numberFormat = {
  amount: '#,##0',
  share: '0.0%',
  fineShare: '0.00%',
  score: '0',
  ratio: '#,##0.00',
  years: '0.0',
  day: 'yyyy-mm-dd',
  axis: { en: '[>=1000000]0.0,,"m";[>=1000]0,"k";0', zh: '[>=100000000]0\\.00,,"亿";[>=10000]0\\.0,"万";0' },
} as const;

export const style = {
  title: (range: string): StylePlan => ({ range, bold: true, size: 16, color: colour.ink, vertical: 'center' }),
  quiet: (range: string): StylePlan => ({ range, size: 9, color: colour.quiet, vertical: 'center' }),
  section: (range: string): StylePlan => ({
    range,
    bold: true,
    size: 12,
    color: colour.house,
    borderBottom: colour.house,
  }),
  headings: (range: string): StylePlan => ({
    range,
    bold: true,
    color: colour.house,
    fill: colour.tint,
    borderBottom: colour.house,
    vertical: 'center',
    wrap: true,
  }),
  group: (range: string): StylePlan => ({ range, bold: true, size: 9, color: colour.quiet, borderBottom: colour.line }),
  right: (range: string): StylePlan => ({ range, horizontal: 'right' }),
  input: (range: string): StylePlan => ({ range, fill: colour.input, bold: true, horizontal: 'right' }),
};

/** Portrait, one page wide, as long as it takes. */
export const onePage: PrintPlan = {
  landscape: false,
  area: null,
  titleRows: null,
  titleColumns: null,
  pagesWide: 1,
  pagesTall: null,
};

/** Characters of the standard font across A4 on its side at 60 %: what is printed smaller is hard to read. */
const LEGIBLE = 245;

/** A list on its side: headings on every page, and as many pages wide as keep it legible, the first columns at the left of each. */
export function listPages(headings: number, fixedColumns: string, widths: Readonly<Record<string, number>>): PrintPlan {
  const wide = Object.values(widths).reduce((sum, width) => sum + width, 0);
  const pagesWide = Math.ceil(wide / LEGIBLE);
  const titleColumns = pagesWide > 1 ? fixedColumns : null;
  return { ...onePage, landscape: true, titleRows: `1:${headings}`, titleColumns, pagesWide };
}

/** A sheet with nothing on it yet: no gridlines, portrait, one page wide. */
export function blankSheet(name: string): SheetPlan {
  return {
    name,
    blocks: [],
    styles: [],
    columnWidths: {},
    rowHeights: {},
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    merged: [],
    conditionalFormats: [],
    charts: [],
    print: onePage,
    tabColor: colour.house,
  };
}
