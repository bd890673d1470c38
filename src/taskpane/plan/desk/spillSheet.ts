import type { Layout } from '../../../functions/layout';
import type { CellPlan, SheetPlan } from '../../port/sheetPlan';
import { lookOf, stylesOfColumn, wrapped } from '../answerLook';
import { block } from '../coverageLayout';
import { blankSheet, listPages, numberFormat, style, withNote } from '../look';
import { sheetWords } from '../sheetWords';
import type { DeskInput } from './deskInput';
import { dayInput, topOf, topStyles } from './deskTop';

interface Spilled {
  readonly name: string;
  readonly title: keyof typeof sheetWords;
  /** What the title names. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly layout: Layout;
  readonly formula: string;
  /** How many rows it may have below its headings. */
  readonly rows: number;
  /** Characters of the first column. */
  readonly first?: number;
  /** Characters of the columns of texts, and whether what is longer goes on below. */
  readonly texts?: number;
  readonly wraps?: boolean;
  /** A number beside which the formula follows, in `spillInput`. */
  readonly asked?: { readonly label: keyof typeof sheetWords; readonly value: CellPlan };
  /** The first of its road, which has the day. */
  readonly leads?: boolean;
}

/** The row of the headings, counted from 1. */
const HEAD = 6;

/** Where a sheet of one spill has the number that is asked. */
export const spillInput = '$B$4';

/** A sheet of one answer: title and day on top, headings that stay, a page wide. */
export function spillSheet(input: DeskInput, { name, title, layout, formula, ...more }: Spilled): SheetPlan {
  const { rows, first = 34, texts = 18, wraps = false, asked, parts, leads = false } = more;
  const answer = block(0, layout);
  const last = HEAD + rows;
  const widthOf = (is: Layout[number]['is']) =>
    is === 'text' ? texts : is === 'choice' ? 18 : is === 'note' ? 44 : Math.max(12, lookOf(is).width ?? 12);
  const widths = {
    ...Object.fromEntries(answer.columns.map(({ letters, is }) => [letters, widthOf(is)])),
    A: first,
  };
  const columnWidths = layout.at(-1)!.is === 'note' ? withNote(widths) : widths;
  return {
    ...blankSheet(name),
    blocks: [
      { at: 'A1', cells: topOf(input, title, leads, parts) },
      ...(asked ? [{ at: 'A4', cells: [[sheetWords[asked.label][input.language], asked.value]] }] : []),
      { at: `A${HEAD}`, cells: [[{ formula }]] },
    ],
    styles: [
      ...topStyles,
      ...(asked ? [{ ...style.input('B4'), numberFormat: numberFormat.amount }] : []),
      style.headings(`A${HEAD}:${answer.last}${HEAD}`),
      ...answer.columns.flatMap(({ is, letters }) => stylesOfColumn(lookOf(is), letters, HEAD, last)),
      ...(wraps ? wrapped(answer, HEAD + 1, last) : []),
    ],
    columnWidths,
    rowHeights: { 1: 28, [HEAD]: 34 },
    frozenRows: HEAD,
    frozenColumns: 1,
    print: listPages(HEAD, 'A:A', columnWidths),
    inputs: [...(leads ? [dayInput] : []), ...(asked ? [{ of: asked.label, at: 'B4', rows: ['value'] }] : [])],
  };
}
