import { isShare, ownQuestions, ownRows, type OwnPart } from '../../desk/ownFigures';
import type { Layout } from '../../../functions/layout';
import type { SheetPlan, StylePlan } from '../../port/sheetPlan';
import { lookOf, stylesOfColumn } from '../answerLook';
import { block } from '../coverageLayout';
import { blankSheet, numberFormat, onePage, style } from '../look';
import { sheetWords } from '../sheetWords';
import { nameAndValue, openRows } from '../openRows';
import type { DeskInput } from './deskInput';
import { topOf, topStyles } from './deskTop';

interface Asked {
  readonly name: string;
  readonly title: keyof typeof sheetWords;
  readonly lead: keyof typeof sheetWords;
  readonly part: OwnPart;
  readonly layout: Layout;
  /** By the address of the figures. */
  readonly formula: (figures: string) => string;
  /** How many rows the answer may have below its headings. */
  readonly rows: number;
  /** By the row of the answer's headings, counted from 1. */
  readonly styles?: (head: number, last: number) => readonly StylePlan[];
}

/** The first row of the figures, counted from 1; further terms of the same function may be typed by their names below. */
const FIRST = 6;
const SPARE = 5;

/** The firm's own figures to be typed, and the answer that follows them. */
export function askedSheet(
  input: DeskInput,
  { name, title, lead, part, layout, formula, rows, styles }: Asked,
): SheetPlan {
  const { language, state } = input;
  const questions = ownQuestions(part);
  const end = FIRST + questions.length - 1 + SPARE;
  const head = end + 2;
  const last = head + rows;
  const answer = block(0, layout);
  return {
    ...blankSheet(name),
    blocks: [
      { at: 'A1', cells: topOf(input, title, false) },
      { at: `A${FIRST - 1}`, cells: [[sheetWords[lead][language]], ...ownRows(state, part, language)] },
      { at: `A${head}`, cells: [[{ formula: formula(`$A$${FIRST}:$B$${end}`) }]] },
    ],
    styles: [
      ...topStyles,
      style.section(`A${FIRST - 1}:${answer.last}${FIRST - 1}`),
      { ...style.input(`B${FIRST}:B${end}`), numberFormat: numberFormat.amount },
      ...questions.flatMap((question, at) =>
        isShare(question) ? [{ range: `B${FIRST + at}`, numberFormat: numberFormat.share }] : [],
      ),
      style.headings(`A${head}:${answer.last}${head}`),
      ...answer.columns.flatMap(({ is, letters }) => stylesOfColumn(lookOf(is), letters, head, last)),
      ...(styles?.(head, last) ?? []),
    ],
    columnWidths: {
      ...Object.fromEntries(
        answer.columns.map(({ letters, is }) => [letters, is === 'note' ? 60 : is === 'choice' ? 26 : 16]),
      ),
      A: 40,
    },
    rowHeights: { 1: 28, [head]: 30 },
    print: { ...onePage, landscape: true, area: `A1:${answer.last}${last}` },
    inputs: [
      { of: part, at: `B${FIRST}`, rows: questions.map(({ key }) => key) },
      { of: `${part}.more`, at: `A${FIRST + questions.length}`, rows: openRows(SPARE), columns: nameAndValue },
    ],
  };
}
