import { formulaOf } from '../../../functions/computing/functionCall';
import { ownRatingLayout, ownRatingLines } from '../../../functions/layouts/ownRating';
import { ownHeadings } from '../../../workbook/headings/ownFigures';
import type { CellPlan, SheetPlan } from '../../port/sheetPlan';
import { amountTyped } from '../../year/ownFirm';
import { lookOf, stylesOfColumn } from '../answerLook';
import { block } from '../coverageLayout';
import { blankSheet, numberFormat, onePage, style } from '../look';
import { sheetWords } from '../sheetWords';
import type { DeskInput } from './deskInput';
import { topOf, topStyles } from './deskTop';

/** What the scores and ratios need, in the order of a statement; what else FINANCIALSCORE takes may be typed below, by its name. */
const asked = [
  ...(['totalAssets', 'currentAssets', 'currentLiabilities', 'totalLiabilities', 'retainedEarnings'] as const),
  ...(['ebit', 'interest', 'sales', 'netIncome', 'cash', 'receivables', 'premium'] as const),
];

/** Rows counted from 1: the statement with room for further lines, and the answer. */
const INPUTS = 6;
const END = INPUTS + asked.length + 5;
const ANSWER = END + 2;

const answer = block(0, ownRatingLayout);
const last = ANSWER + Object.keys(ownRatingLines).length;

/** The own statement to be typed, and its scores now and after the largest debtor has failed, without cover and with it. */
export function ratingSheet(input: DeskInput): SheetPlan {
  const { language, references, names, state } = input;
  const known: Readonly<Partial<Record<(typeof asked)[number], CellPlan>>> = {
    premium: amountTyped(state.answers.premium),
    cash: amountTyped(state.answers.cash),
  };
  const figures = `$A$${INPUTS}:$B$${END}`;
  return {
    ...blankSheet(names[3]!),
    blocks: [
      { at: 'A1', cells: topOf(input, 'ratingTitle', false) },
      {
        at: `A${INPUTS - 1}`,
        cells: [
          [sheetWords.ownStatement[language]],
          ...asked.map((key) => [ownHeadings[key].words[language], known[key] ?? null]),
        ],
      },
      { at: `A${ANSWER}`, cells: [[{ formula: formulaOf('OWNRATING', { ...references, figures }) }]] },
    ],
    styles: [
      ...topStyles,
      style.section(`A${INPUTS - 1}:${answer.last}${INPUTS - 1}`),
      { ...style.input(`B${INPUTS}:B${END}`), numberFormat: numberFormat.amount },
      style.headings(`A${ANSWER}:${answer.last}${ANSWER}`),
      ...answer.columns.flatMap(({ is, letters }) => stylesOfColumn(lookOf(is), letters, ANSWER, last)),
      { range: `B${ANSWER + 1}:E${last}`, numberFormat: numberFormat.ratio },
    ],
    columnWidths: {
      ...Object.fromEntries(answer.columns.map(({ letters, is }) => [letters, is === 'note' ? 60 : 16])),
      A: 40,
    },
    rowHeights: { 1: 28, [ANSWER]: 30 },
    print: { ...onePage, landscape: true, area: `A1:${answer.last}${last}` },
  };
}
