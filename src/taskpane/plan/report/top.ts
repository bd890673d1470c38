import { colour, numberFormat, style } from '../look';
import type { CellPlan } from '../../port/sheetPlan';
import { amountText, sentence } from '../sentence';
import { sheetWords } from '../sheetWords';
import { orElse, orError, orWhy, whyNot } from './answered';
import { BELOW, column, type Part, positiveSum, type ReportInput, type Rows, withHeading } from './frame';
import { outsidePeriod } from './outsidePeriod';
import { reportWords } from './reportWords';
import { fromCoverage } from './sorted';

/** How many customers have a row that cannot be computed; outside of what is printed. */
export const UNREAD = `$J$${4 + BELOW}`;

/** What those in default owe. */
const DEFAULTED = `$J$${5 + BELOW}`;

/** A sum over the customers in default: a probability of 1. */
function ofDefaulted(input: ReportInput, letters: string): string {
  return `SUMIF(${withHeading(input, input.layout.pd)},">=1",${withHeading(input, letters)})`;
}

/** Rows that cannot be computed; an answer that is missing as a whole is told elsewhere. */
export function unread(input: ReportInput): string {
  const scores = column(input, input.layout.score);
  return `SUMPRODUCT(--ISERROR(${scores}))`;
}

/** Title, caution, day, the sentence that the page is about, and four figures; all numbers live. */
export function top(input: ReportInput, rows: Rows): Part {
  const { language, references } = input;
  return {
    blocks: [
      { at: 'B1', cells: [[reportWords.title[language]]] },
      {
        at: 'B2',
        cells: [
          [
            sheetWords.disclaimer[language],
            null,
            null,
            null,
            null,
            sheetWords.asOf[language],
            { formula: `=${references.asOf}` },
          ],
        ],
      },
      {
        at: 'B3',
        cells: [
          [{ formula: `=${headline(input, rows)}` }],
          [{ formula: `=IF(${UNREAD}>0,${sentence(reportWords.unreadNote[language], { count: UNREAD })},"")` }],
        ],
      },
      {
        at: UNREAD.replaceAll('$', ''),
        cells: [
          [{ formula: `=${unread(input)}` }],
          [{ formula: `=${orError(input, 'rating', ofDefaulted(input, input.layout.exposure))}` }],
        ],
      },
      ...figures(input, rows),
    ],
    styles: [
      { ...style.title('B1'), size: 20 },
      style.quiet('B2:G2'),
      { range: 'G2', size: 9, color: colour.quiet, horizontal: 'right' },
      { range: 'H2', numberFormat: numberFormat.day, bold: true, horizontal: 'right' },
      { range: 'B3:H3', wrap: true, vertical: 'center', size: 12 },
      { range: `J${4 + BELOW}`, size: 8, color: colour.quiet },
      { range: 'B4', size: 9, italic: true, color: colour.quiet },
      { range: 'B5:H5', size: 9, color: colour.quiet, borderTop: colour.line },
      {
        range: 'B6:H6',
        bold: true,
        size: 16,
        color: colour.house,
        numberFormat: numberFormat.amount,
        horizontal: 'left',
        borderBottom: colour.line,
      },
      ...(input.layout.loss ? [] : [{ range: 'G6', numberFormat: numberFormat.share }]),
    ],
  };
}

/** Cells of the figures that are merged with their neighbours, so that large numbers have room. */
export const mergedFigures: readonly string[] = ['C6:D6', 'E6:F6', 'G6:H6'];

function headline(input: ReportInput, { largest }: Rows): string {
  const { layout, language } = input;
  const first = largest + 2;
  const name = { customer: `B${first}`, amount: amountText(`C${first}`) };
  const start = sentence(reportWords.headline[language], {
    loss: amountText('E6'),
    owed: amountText(`B6-${DEFAULTED}`),
  });
  const already = `IF(${DEFAULTED}>0,${sentence(reportWords.headlineDefaulted[language], { owed: amountText(DEFAULTED), loss: amountText('C6') })},"")`;
  const rest = layout.loss
    ? orElse(input, 'policy', paidOf(input, first, name), `" "&${whyNot(input, 'policy')}`)
    : sentence(reportWords.headlineName[language], name);
  return orWhy(input, 'rating', `${start}&${already}&${rest}`);
}

/** What the policy pays if the largest name fails; where that is nothing, why. */
function paidOf(
  input: ReportInput,
  first: number,
  name: { readonly customer: string; readonly amount: string },
): string {
  const { language, layout } = input;
  const paid = sentence(reportWords.headlinePaid[language], {
    ...name,
    paid: amountText(`F${first}`),
    kept: amountText(`G${first}`),
  });
  const nothing = sentence(reportWords.headlineNothing[language], {
    ...name,
    note: fromCoverage(input, layout.note!, first),
  });
  return `IF(${outsidePeriod(input)},${sentence(reportWords.headlineOutside[language], name)},IF(AND(C${first}>0,F${first}<=0),${nothing},${paid}))`;
}

/** The label above, the number below. */
function figures(input: ReportInput, { largest }: Rows): Part['blocks'] {
  const { layout, language } = input;
  const first = largest + 2;
  const figures: readonly (readonly [string, keyof typeof reportWords, CellPlan])[] = [
    ['B', 'exposure', { formula: `=${orError(input, 'rating', positiveSum(withHeading(input, layout.exposure)))}` }],
    ['C', 'alreadyLost', { formula: `=${orError(input, 'rating', ofDefaulted(input, layout.expectedLoss))}` }],
    [
      'E',
      'expectedYear',
      { formula: `=${orError(input, 'rating', `${positiveSum(withHeading(input, layout.expectedLoss))}-C6`)}` },
    ],
    layout.loss ? ['G', 'paidOfLargest', { formula: `=F${first}` }] : ['G', 'largestShare', { formula: `=D${first}` }],
  ];
  return figures.map(([letters, label, value]) => ({
    at: `${letters}5`,
    cells: [[reportWords[label][language]], [value]],
  }));
}
