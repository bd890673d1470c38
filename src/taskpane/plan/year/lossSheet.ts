import { formulaOf } from '../../../functions/computing/functionCall';
import { BAD_YEAR, levels } from '../../year/call';
import { yearWords } from '../../words/yearWords';
import { blankSheet, colour, numberFormat, style } from '../look';
import type { BlockPlan, CellPlan, ChartPlan, SheetPlan, StylePlan } from '../../port/sheetPlan';
import { sheetWords } from '../sheetWords';
import { firmBlock, workingsBlocks } from './lossInputs';
import { firm, levelRow, pricedPolicy, rows, workings } from './lossLayout';
import { common } from './partsSheet';
import type { YearInput } from './yearInput';

type Kind = 'amount' | 'share';

/** What the book loses in a year, the plans of cover side by side, and what the policy is worth: formulas, with their inputs on the same page. */
export function lossSheet(input: YearInput): SheetPlan {
  const { language, loss, references } = input;
  const lines = figures(input);
  return {
    ...blankSheet(loss),
    blocks: [
      {
        at: 'A1',
        cells: [[sheetWords.lossTitle[language]], [`${sheetWords.disclaimer[language]} ${sheetWords.live[language]}`]],
      },
      { at: 'A3', cells: [[sheetWords.asOf[language], { formula: `=${references.asOf}` }]] },
      {
        at: `A${rows.figures}`,
        cells: [
          [
            yearWords.loss[language],
            yearWords.without[language],
            ...(covered(input) ? [yearWords.retained[language]] : []),
          ],
          ...lines.map(({ cells }) => cells),
        ],
      },
      firmBlock(input),
      { at: `A${rows.plans}`, cells: [[yearWords.plans[language]], [{ formula: plans(input) }]] },
      ...worth(input),
      ...workingsBlocks(input),
    ],
    styles: stylesOf(lines.map(({ kind }) => kind)),
    columnWidths: {
      A: 46,
      B: 16,
      C: 16,
      D: 16,
      E: 16,
      F: 16,
      N: 18,
      O: 16,
      S: 40,
      T: 14,
      U: 14,
      V: 14,
      X: 10,
      Y: 12,
      Z: 12,
    },
    rowHeights: { 1: 28, [rows.plans + 12]: 150 },
    charts: [chart(input)],
    print: { landscape: true, area: null, titleRows: null, pagesWide: 1, pagesTall: null },
  };
}

function covered({ references }: YearInput): boolean {
  return references.policy !== undefined;
}

/** The figures of the pane, each taken from the spilled distribution. */
function figures(input: YearInput): readonly { readonly cells: readonly CellPlan[]; readonly kind: Kind }[] {
  const { language } = input;
  const at = (label: string, row: number, kind: Kind = 'amount') => ({
    kind,
    cells: [label, ...['T', 'U'].slice(0, covered(input) ? 2 : 1).map((letters) => ({ formula: `=${letters}${row}` }))],
  });
  const year = (level: number) =>
    at(
      yearWords.badYear[language].replace('{years}', String(Math.round(1 / (1 - level)))),
      levelRow(levels.indexOf(level)),
    );
  const over = (words: 'overEquity' | 'overCash', row: number) => ({
    kind: 'share' as const,
    cells: [
      yearWords[words][language],
      ...['T', 'U'].slice(0, covered(input) ? 2 : 1).map((letters) => ({
        formula: `=IF(N(B${row})=0,"",IFERROR(INDEX($${letters}$${workings.top}:$${letters}$70,MATCH("*${named[words][language]}",$S$${workings.top}:$S$70,0)),""))`,
      })),
    ],
  });
  return [
    at(yearWords.expected[language], workings.top + 1),
    at(yearWords.deviation[language], workings.top + 2),
    at(yearWords.noLoss[language], workings.top + 3, 'share'),
    ...[0.95, 0.99, 0.995].map(year),
    at(yearWords.shortfall[language].replace('{share}', '1%'), levelRow(levels.indexOf(BAD_YEAR)) + 1),
    over('overEquity', firm.equity),
    over('overCash', firm.cash),
  ];
}

/** How LOSSDISTRIBUTION ends the names of these rows. */
const named = {
  overEquity: { en: 'more than equity', zh: '净资产的概率' },
  overCash: { en: 'more than cash', zh: '现金的概率' },
} as const;

function plans(input: YearInput): string {
  return formulaOf('COVERAGEPLAN', {
    ...common(input),
    mode: '"all"',
    budget: `$B$${firm.budget}`,
    quantile: String(BAD_YEAR),
  });
}

/** Where nobody says what the policy costs there is nothing to weigh. */
function worth(input: YearInput): readonly BlockPlan[] {
  const { language } = input;
  if (!covered(input)) return [];
  const title = { at: `A${rows.worth}`, cells: [[yearWords.worth[language]]] };
  if (!input.priced && input.premium === null)
    return [{ ...title, cells: [...title.cells, [sheetWords.unpriced[language]]] }];
  const formula = formulaOf('COVERVALUE', {
    ...common(input),
    policy: input.priced ? input.references.policy : pricedPolicy(input).address,
    business: `$A$${firm.equity}:$B$${firm.business + 3}`,
    quantile: String(BAD_YEAR),
  });
  return [{ ...title, cells: [...title.cells, [{ formula }]] }];
}

function chart(input: YearInput): ChartPlan {
  const { language } = input;
  const down = (letters: string) => `${letters}${workings.top + 1}:${letters}${workings.top + levels.length}`;
  const one = (name: string, letters: string, color: string) => ({
    name,
    values: down(letters),
    categories: down('AA'),
    color,
  });
  return {
    name: 'CoversheetLossCurve',
    kind: 'line',
    title: sheetWords.curveChart[language],
    altText: sheetWords.curveChartAlt[language],
    numberFormat: numberFormat.axis[language],
    series: [
      one(yearWords.without[language], 'Y', colour.whole),
      ...(covered(input) ? [one(yearWords.retained[language], 'Z', colour.house)] : []),
    ],
    over: `E${rows.figures}:L${rows.plans - 2}`,
  };
}

function stylesOf(kinds: readonly Kind[]): readonly StylePlan[] {
  const spilled = [workings.top, workings.top + 64] as const;
  return [
    style.title('A1'),
    style.quiet('A2'),
    style.quiet('A3'),
    { range: 'B3', numberFormat: numberFormat.day, bold: true, horizontal: 'left' },
    ...[
      `A${rows.figures}:C${rows.figures}`,
      `A${rows.plans + 1}:F${rows.plans + 1}`,
      `A${rows.worth + 1}:F${rows.worth + 1}`,
    ].map(style.headings),
    ...[rows.firm, rows.plans, rows.worth].map((row) => style.section(`A${row}:F${row}`)),
    ...kinds.map((kind, index) => ({
      range: `B${rows.figures + 1 + index}:C${rows.figures + 1 + index}`,
      numberFormat: kind === 'amount' ? numberFormat.amount : numberFormat.fineShare,
    })),
    { range: `B${rows.plans + 2}:F${rows.plans + 7}`, numberFormat: numberFormat.amount },
    { range: `B${rows.plans + 8}:F${rows.plans + 11}`, numberFormat: '#,##0.00' },
    { range: `B${rows.plans + 12}:F${rows.plans + 12}`, wrap: true, vertical: 'top', size: 9, color: colour.quiet },
    { range: `B${rows.worth + 2}:B${rows.worth + 48}`, numberFormat: '[>=100]#,##0;[<=-100]-#,##0;0.0000' },
    ...[
      `B${rows.figures}:C${rows.figures}`,
      `B${rows.plans + 1}:F${rows.plans + 1}`,
      `B${rows.worth + 1}:B${rows.worth + 1}`,
    ].map(style.right),
    { range: `S${spilled[0]}:AA${spilled[1]}`, size: 8, color: colour.quiet },
    { range: `T${spilled[0]}:V${spilled[1]}`, numberFormat: '#,##0.0000' },
    { range: `Y${workings.top + 1}:Z${workings.top + levels.length}`, numberFormat: numberFormat.amount },
    ...inputStyles(),
  ];
}

function inputStyles(): readonly StylePlan[] {
  const at = (row: number, format: string) => ({ ...style.input(`B${row}`), numberFormat: format });
  return [
    ...[firm.equity, firm.cash, firm.business + 1, firm.business + 3, firm.budget, firm.premium].map((row) =>
      at(row, numberFormat.amount),
    ),
    ...[firm.business, firm.business + 2].map((row) => at(row, numberFormat.share)),
  ];
}
