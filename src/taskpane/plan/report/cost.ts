import { costWords } from '../../policy/costWords';
import { colour, numberFormat, style } from '../look';
import type { CellPlan, StylePlan } from '../../port/sheetPlan';
import { amountText, sentence } from '../sentence';
import { orError, orWhy } from './answered';
import { BELOW, column, type Part, type ReportInput } from './frame';
import { outsidePeriod } from './outsidePeriod';
import { reportWords } from './reportWords';

/** The premium beside what the policy may be expected to pay in a year, and beside the worst single failure. Numbers only; no advice. */
export function cost(input: ReportInput, at: number, largestAt: number): Part {
  const { language, premium } = input;
  const rate = premium?.rate ?? null;
  const [labels, values] = [at + 1, at + 2];
  const figures: readonly (readonly [string, keyof typeof reportWords, CellPlan])[] = [
    ['B', 'premium', rate === null ? (premium?.amount ?? null) : { formula: `=L${values + BELOW}*M${values + BELOW}` }],
    ['C', 'expectedIndemnity', { formula: `=${expectedIndemnity(input)}` }],
    ['E', 'difference', { formula: `=IF(${isOpen(values)},"",B${values}-C${values})` }],
    ['G', 'worstPaid', { formula: `=F${largestAt + 2}` }],
  ];
  return {
    blocks: [
      { at: `B${at}`, cells: [[reportWords.cost[language]]] },
      ...figures.map(([letters, label, value]) => ({
        at: `${letters}${labels}`,
        cells: [[reportWords[label][language]], [value]],
      })),
      {
        at: `B${values + 1}`,
        cells: [
          [{ formula: `=${onAverage(input, values)}` }],
          [{ formula: `=${inTheTail(input, values, largestAt)}` }],
          [costWords.how[language]],
        ],
      },
      ...(rate === null
        ? []
        : [
            {
              at: `L${labels + BELOW}`,
              cells: [
                [costWords.turnover[language], costWords.rate[language]],
                [premium!.turnover, rate],
              ],
            },
          ]),
    ],
    styles: styles(at, rate !== null),
    inputs: [
      rate === null
        ? { of: 'report.premium', at: `B${values}`, rows: ['premium'] }
        : { of: 'report.rate', at: `L${values + BELOW}`, rows: ['premium'], columns: ['turnover', 'rate'] },
    ],
    wide: [1, 2, 3].map((below) => ({ row: values + below, height: below === 1 ? 28 : 20 })),
  };
}

function styles(at: number, product: boolean): readonly StylePlan[] {
  const [labels, values] = [at + 1, at + 2];
  return [
    style.section(`B${at}:H${at}`),
    { range: `B${labels}:H${labels}`, size: 9, color: colour.quiet },
    { range: `B${values}:H${values}`, bold: true, horizontal: 'left', numberFormat: numberFormat.amount },
    ...(product
      ? [
          style.input(`L${values + BELOW}:M${values + BELOW}`),
          { range: `L${values + BELOW}`, numberFormat: numberFormat.amount },
          { range: `M${values + BELOW}`, numberFormat: '0.000%' },
          { range: `L${labels + BELOW}:M${labels + BELOW}`, size: 8, color: colour.quiet },
        ]
      : [{ ...style.input(`B${values}`), horizontal: 'left' as const }]),
    { range: `B${values + 1}:H${values + 2}`, size: 10, color: colour.ink, wrap: true, vertical: 'center' },
    { ...style.quiet(`B${values + 3}:H${values + 3}`), wrap: true },
  ];
}

/** No premium stands there yet. */
function isOpen(row: number): string {
  return `N(B${row})<=0`;
}

/** Probability of default × loss given default × what the policy pays if the customer alone fails, added over all customers that can be rated. */
function expectedIndemnity(input: ReportInput): string {
  const { layout } = input;
  const sum = `SUMPRODUCT(IFERROR(${column(input, layout.pd)}*${column(input, layout.lgd)}*${column(input, layout.indemnity!)},0))`;
  return orError(input, 'policy', orError(input, 'rating', sum));
}

function onAverage(input: ReportInput, row: number): string {
  const { language } = input;
  const parts = {
    premium: amountText(`B${row}`),
    expected: amountText(`C${row}`),
    difference: amountText(`ABS(E${row})`),
  };
  const open = sentence(reportWords.premiumOpen[language], { cell: `"B${row}"` });
  const said = `IF(${isOpen(row)},${open},IF(E${row}<=0,${sentence(costWords.worth[language], parts)},${sentence(costWords.costs[language], parts)}))`;
  const outside = sentence(costWords.outside[language], {});
  return orWhy(input, 'rating', orWhy(input, 'policy', `IF(${outsidePeriod(input)},${outside},${said})`));
}

/** Nothing where the sentence above says why nothing can be said. */
function inTheTail(input: ReportInput, row: number, largestAt: number): string {
  const { language } = input;
  const parts = { customer: `B${largestAt + 2}`, paid: amountText(`G${row}`), years: `TEXT(G${row}/B${row},"0.0")` };
  const said = `IF(G${row}>=B${row},${sentence(costWords.tail[language], parts)},${sentence(costWords.thinTail[language], parts)})`;
  return `IF(OR(ISERROR(C${row}),${isOpen(row)}),"",IF(${outsidePeriod(input)},"",${said}))`;
}
