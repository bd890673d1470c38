import type { ChartPlan, StylePlan } from '../../port/sheetPlan';
import { colour, numberFormat, style } from '../look';
import { answerCell, workingsColumn } from '../workingsSheet';
import { orError } from './answered';
import { BAR_ROWS, type Part, type ReportInput, withHeading } from './frame';
import { reportWords } from './reportWords';

/** The pieces in which all that is owed falls, each with its colour in the bar. */
const pieces = [
  ['C', 'insuredWithin', colour.house],
  ['D', 'insuredAbove', colour.careful],
  ['E', 'insuredWithout', colour.danger],
  ['F', 'insuredExcluded', colour.whole],
  ['G', 'insuredDefault', colour.alarm],
] as const;

/** What is owed, once over: within the limits, above them, without a limit, excluded, and with customers in default, whom no new policy takes. */
export function insured(input: ReportInput, at: number): Part {
  const { language, workings } = input;
  if (workings === null) return { blocks: [], styles: [] };
  const [headings, amounts, shares] = [at + 1, at + 2, at + 3];
  const formulas = [...amountsOf(input, amounts), `SUM(C${amounts}:G${amounts})`];
  const letters = [...pieces.map(([letter]) => letter), 'H'];
  const cells = (formulasOf: readonly string[]) => formulasOf.map((formula) => ({ formula: `=${formula}` }));
  return {
    blocks: [
      { at: `B${at}`, cells: [[reportWords.insured[language]]] },
      {
        at: `C${headings}`,
        cells: [[...pieces.map(([, words]) => reportWords[words][language]), reportWords.total[language]]],
      },
      { at: `B${amounts}`, cells: [[reportWords.unpaid[language], ...cells(formulas)]] },
      {
        at: `B${shares}`,
        cells: [
          [
            reportWords.ofAll[language],
            ...cells(letters.map((letter) => `IF($H$${amounts}>0,${letter}${amounts}/$H$${amounts},0)`)),
          ],
        ],
      },
    ],
    styles: stylesOf(at),
  };
}

/** What of a loss is not covered is above a limit, without one, or excluded: in that order, as far as it goes. */
function amountsOf(input: ReportInput, row: number): readonly string[] {
  const { layout, workings } = input;
  const [loss, covered, pd] = [layout.loss!, layout.covered!, layout.pd].map((letters) => withHeading(input, letters));
  const [limit, over] = [workingsColumn(workings!, 'limits', 'limit'), workingsColumn(workings!, 'limits', 'over')];
  const sum = (what: string) => orError(input, 'policy', `SUMPRODUCT(IFERROR(${what},0))`);
  const limits = answerCell(workings!, 'limits');
  const ofLimits = (what: string) => `IF(ISERROR(${limits}),${limits},${sum(what)})`;
  const rest = `(${loss}-${covered})`;
  const beyond = `IF(${over}<${rest},${over},${rest})`;
  return [
    sum(`(${pd}<1)*${covered}`),
    ofLimits(`(${pd}<1)*(${limit}>0)*${beyond}`),
    ofLimits(`(${pd}<1)*(${limit}=0)*${beyond}`),
    orError(input, 'policy', `MAX(0,SUMPRODUCT(IFERROR((${pd}<1)*${loss},0))-C${row}-D${row}-E${row})`),
    sum(`(${pd}>=1)*${loss}`),
  ];
}

function stylesOf(at: number): readonly StylePlan[] {
  const [headings, amounts, shares] = [at + 1, at + 2, at + 3];
  return [
    style.section(`B${at}:H${at}`),
    style.headings(`B${headings}:H${headings}`),
    { range: `C${headings}:H${headings}`, horizontal: 'right' },
    { range: `C${amounts}:H${amounts}`, numberFormat: numberFormat.amount },
    { range: `C${shares}:H${shares}`, numberFormat: numberFormat.share, color: colour.quiet },
    { range: `B${amounts}:H${shares}`, borderBottom: colour.line },
    { range: `H${amounts}`, bold: true },
  ];
}

export function insuredBar({ language }: ReportInput, at: number): ChartPlan {
  const [headings, amounts] = [at + 1, at + 2];
  return {
    name: 'CoversheetInsured',
    kind: 'barStacked',
    title: '',
    altText: reportWords.insuredAlt[language],
    numberFormat: numberFormat.axis[language],
    series: pieces.map(([letter, words, color]) => ({
      name: reportWords[words][language],
      values: `${letter}${amounts}:${letter}${amounts}`,
      categories: `B${amounts}:B${amounts}`,
      color,
    })),
    over: `B${headings + 3}:H${headings + 2 + BAR_ROWS}`,
  };
}
