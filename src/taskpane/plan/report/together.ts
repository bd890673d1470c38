import { placeOf } from '../../../functions/layout';
import { indemnityLayout } from '../../../functions/layouts/indemnity';
import { columnNumber } from '../../port/address';
import { block } from '../coverageLayout';
import { colour, numberFormat, style } from '../look';
import { formula } from '../references';
import { amountText, sentence } from '../sentence';
import type { StylePlan } from '../../port/sheetPlan';
import { orError, whyNot } from './answered';
import { BELOW, listed, type Part, type ReportInput } from './frame';
import { outsidePeriod } from './outsidePeriod';
import { reportWords } from './reportWords';
import { fromCoverage, linesFrom } from './sorted';

/** The losses that INDEMNITY reads stand below the page, and its answer beside them. */
const CLAIMS = { customer: 'K', loss: 'L', day: 'M' } as const;
const answer = block(columnNumber(CLAIMS.day) + 1, indemnityLayout);
const indemnityAt = answer.columns[placeOf(indemnityLayout, 'indemnity')]!.letters;

/** The largest names failing in the same policy year: the yearly terms are shared, so the policy may pay less than for each of them alone. */
export function together(input: ReportInput, at: number, largestAt: number): Part {
  const { language } = input;
  const lines = listed(input).together;
  const [first, last, total] = [at + 2, at + 1 + lines, at + 2 + lines];
  const headings = [
    reportWords.customer,
    reportWords.lost,
    reportWords.withinCover,
    reportWords.paidTogether,
    reportWords.kept,
    reportWords.paidAlone,
  ];
  const sums = ['C', 'D', 'E', 'F', 'G'].map((letters) => ({ formula: `=SUM(${letters}${first}:${letters}${last})` }));
  return {
    blocks: [
      { at: `B${at}`, cells: [[reportWords.together[language].replace('{count}', String(lines))]] },
      { at: `B${at + 1}`, cells: [headings.map((one) => one[language])] },
      {
        at: `B${first}`,
        cells: linesFrom(first, lines, (row) =>
          cellsOf(input, row, largestAt + row - at, `$${answer.first}$${at + 1 + BELOW}`),
        ),
      },
      {
        at: `B${total}`,
        cells: [
          [reportWords.total[language], ...sums],
          [{ formula: `=${verdict(input, total)}` }],
          [reportWords.togetherBasis[language]],
        ],
      },
      ...claims(input, at, lines, largestAt),
    ],
    styles: styles(at, last),
    wide: [
      { row: total + 1, height: 20 },
      { row: total + 2, height: 28 },
    ],
  };
}

function styles(at: number, last: number): readonly StylePlan[] {
  const [first, total] = [at + 2, last + 1];
  return [
    style.section(`B${at}:H${at}`),
    style.headings(`B${at + 1}:G${at + 1}`),
    { range: `C${at + 1}:G${at + 1}`, horizontal: 'right' },
    { range: `B${first}:G${total}`, borderBottom: colour.line },
    { range: `C${first}:G${total}`, numberFormat: numberFormat.amount },
    { range: `B${total}:G${total}`, bold: true },
    { range: `B${total + 1}:H${total + 1}`, size: 10, color: colour.ink, wrap: true, vertical: 'center' },
    { ...style.quiet(`B${total + 2}:H${total + 2}`), wrap: true },
    { range: `${CLAIMS.customer}${at + BELOW}:${answer.last}${last + BELOW}`, size: 8, color: colour.quiet },
    { range: `${CLAIMS.day}${first + BELOW}:${CLAIMS.day}${last + BELOW}`, numberFormat: numberFormat.day },
    ...answer.columns
      .filter(({ is }) => is === 'amount')
      .map(({ letters }) => ({
        range: `${letters}${first + BELOW}:${letters}${last + BELOW}`,
        numberFormat: numberFormat.amount,
      })),
  ];
}

/** Name, loss, what is within the cover, what is paid of it when all fail, what is kept, what would be paid for this one alone. */
function cellsOf(input: ReportInput, row: number, source: number, answer: string) {
  const { layout } = input;
  return [
    { formula: `=B${source}` },
    { formula: `=C${source}` },
    { formula: `=${orError(input, 'policy', fromCoverage(input, layout.covered!, source))}` },
    { formula: `=IF(ISERROR(${answer}),${answer},${indemnityAt}${row + BELOW})` },
    { formula: `=C${row}-E${row}` },
    { formula: `=F${source}` },
  ];
}

/** Only what is within the cover is claimed, so that exclusions and limits count as they do for one customer alone. */
function claims(input: ReportInput, at: number, lines: number, largestAt: number): Part['blocks'] {
  const { language, references, layout } = input;
  const headings = [
    reportWords.customer[language],
    reportWords.lossHeading[language],
    reportWords.dateOfLoss[language],
  ];
  const rows = linesFrom(at + 2, lines, (row) => [
    { formula: `=${fromCoverage(input, layout.customer, largestAt + row - at)}` },
    { formula: `=D${row}` },
    { formula: `=${references.asOf}` },
  ]);
  const top = at + BELOW;
  const range = `$${CLAIMS.customer}$${top + 1}:$${CLAIMS.day}$${top + 1 + lines}`;
  return [
    { at: `${CLAIMS.customer}${top}`, cells: [[reportWords.workings[language]]] },
    { at: `${CLAIMS.customer}${top + 1}`, cells: [headings, ...rows] },
    { at: `${answer.first}${top + 1}`, cells: [[formula('INDEMNITY', { ...references, claims: range })]] },
  ];
}

/** Whether failing together costs more than failing one by one: what the policy pays less because its yearly terms are shared. */
function verdict(input: ReportInput, total: number): string {
  const { language } = input;
  const parts = {
    lost: amountText(`C${total}`),
    paid: amountText(`E${total}`),
    kept: amountText(`F${total}`),
    less: amountText(`G${total}-E${total}`),
  };
  const missing = `ISERROR(E${total})`;
  return `IF(${missing},${whyNot(input, 'policy')},IF(${outsidePeriod(input)},${sentence(reportWords.keptOutside[language], {})},IF(G${total}-E${total}>0.5,${sentence(reportWords.togetherLess[language], parts)},${sentence(reportWords.togetherSame[language], parts)})))`;
}
