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
  /** Text that stands right of a number keeps its distance. */
  setIn: (range: string): StylePlan => ({ range, horizontal: 'left', indent: 1 }),
  /** What a sheet comes to, above everything else on it. */
  verdict: (range: string): StylePlan => ({ range, bold: true, size: 12, color: colour.house }),
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

/** Characters of the standard font across A4, upright and on its side, at 60 %: what is printed smaller is hard to read. */
const LEGIBLE = { upright: 165, onItsSide: 245 } as const;

/**
 * A list: upright where it is narrow, else on its side; headings on every page, and as many pages wide as keep it legible, the first columns at the
 * left of each. Of the last column is printed what stands within it: a long text that runs on would make every page smaller.
 */
export function listPages(headings: number, fixedColumns: string, widths: Readonly<Record<string, number>>): PrintPlan {
  const wide = sumOf(widths);
  const landscape = wide > LEGIBLE.upright;
  const pagesWide = Math.ceil(wide / LEGIBLE.onItsSide);
  const titleColumns = pagesWide > 1 ? fixedColumns : null;
  const area = `A:${lastOf(Object.keys(widths))}`;
  return { ...onePage, landscape, area, titleRows: `1:${headings}`, titleColumns, pagesWide };
}

/** The widths of a list that ends with a note: the note takes what the others leave of the last page, up to what a sentence needs. */
export function withNote(widths: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const note = lastOf(Object.keys(widths));
  const all = sumOf(widths);
  const left = Math.ceil(all / LEGIBLE.onItsSide) * LEGIBLE.onItsSide - all;
  return { ...widths, [note]: Math.min(SENTENCE, widths[note]! + left) };
}

/** Characters of most sentences that give a reason, in the small type of notes. */
const SENTENCE = 110;

function sumOf(widths: Readonly<Record<string, number>>): number {
  return Object.values(widths).reduce((sum, width) => sum + width, 0);
}

/** The column that stands furthest to the right. */
function lastOf(letters: readonly string[]): string {
  return letters.reduce((last, one) =>
    one.length > last.length || (one.length === last.length && one > last) ? one : last,
  );
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
    inputs: [],
  };
}
