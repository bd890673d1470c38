import type { BlockPlan, CellPlan } from '../sheetPlan';
import { sheetWords } from '../sheetWords';
import { column, positiveSum, rows, type ReportInput } from './frame';

/** Title, caution, day, and the sentence that the page is about, with its numbers live. */
export function top(input: ReportInput): readonly BlockPlan[] {
  const { language, asOf } = input;
  return [
    { at: 'B1', cells: [[sheetWords.reportTitle[language]]] },
    { at: 'B2', cells: [[sheetWords.disclaimer[language], null, null, null, null, sheetWords.asOf[language], { formula: `=${asOf}` }]] },
    { at: 'B3', cells: [[{ formula: headline(input) }]] },
    ...figures(input),
  ];
}

function headline(input: ReportInput): string {
  const { layout, language } = input;
  const amount = (formula: string) => `TEXT(${formula},"#,##0")`;
  const say = (key: keyof typeof sheetWords) => `"${sheetWords[key][language]}"`;
  const start = [say('headlineStart'), amount('D6'), say('headlineOn'), amount('B6'), say('headlineOwed')];
  const first = rows.fails + 1;
  const worst = layout.loss ? [say('headlineWorst'), amount(`C${first}`), say('headlinePaid'), amount(`D${first}`), say('headlineEnd')] : [];
  return `=${[...start, ...worst].join('&')}`;
}

/** Four figures in a row: the label above, the number below. */
function figures(input: ReportInput): readonly BlockPlan[] {
  const { layout, language } = input;
  const exposure = column(input, layout.exposure);
  const last: readonly [keyof typeof sheetWords, CellPlan] = layout.loss
    ? ['paid', { formula: `=D${rows.fails + 1}` }]
    : ['largestShare', { formula: `=IF(B6>0,AGGREGATE(14,6,${exposure},1)/B6,0)` }];
  const figures: readonly (readonly [keyof typeof sheetWords, CellPlan])[] = [
    ['exposure', { formula: `=${positiveSum(exposure)}` }],
    ['expectedLoss', { formula: `=${positiveSum(column(input, layout.expectedLoss))}` }],
    ['expectedShare', { formula: '=IF(B6>0,D6/B6,0)' }],
    last,
  ];
  return figures.map(([label, value], index) => ({ at: `${['B', 'D', 'F', 'H'][index]}5`, cells: [[sheetWords[label][language]], [value]] }));
}
