import type { Language } from '../../engine/words';
import { lookOf, stylesOfColumn } from './answerLook';
import { type Block, coverageLayout, down, HEADINGS, type CoverageLayout } from './coverageLayout';
import { blankSheet, colour, listPages, numberFormat, style, withNote } from './look';
import { formula, type References } from './references';
import type { BlockPlan, CellPlan, ConditionalFormatPlan, SheetPlan, StylePlan } from '../port/sheetPlan';
import { sheetWords } from './sheetWords';

export interface CoverageInput {
  readonly name: string;
  readonly references: References;
  readonly language: Language;
  /** References of one column each: the customer, and its name where that is another column. */
  readonly customerColumn: string;
  readonly nameColumn: string | null;
  readonly rows: number;
  /** The day as this workbook counts, written here unless the workbook has a cell of its own for it. */
  readonly ownDay: number | null;
}

export function layoutOf({ nameColumn, references, rows }: CoverageInput): CoverageLayout {
  return coverageLayout({ named: nameColumn !== null, covered: references.policy !== undefined, rows });
}

/** Every customer in one line: what its failure would cost and what comes back, how likely it is, and why. */
export function coverageSheet(input: CoverageInput): SheetPlan {
  const layout = layoutOf(input);
  return {
    ...blankSheet(input.name),
    blocks: [...top(input, layout), ...spills(input, layout)],
    styles: stylesOf(layout),
    columnWidths: widthsOf(layout),
    rowHeights: { 1: 28, [HEADINGS]: 32 },
    frozenRows: HEADINGS,
    frozenColumns: layout.name ? 2 : 1,
    conditionalFormats: conditionalFormats(layout),
    print: listPages(HEADINGS, `A:${layout.name ?? 'A'}`, widthsOf(layout)),
    inputs: [{ of: 'coverage', at: 'B3', rows: ['day'] }],
  };
}

/** Title, day, totals above the columns that they sum. A row that cannot be rated is left out of the sums, and the sums say for how many they speak. */
function top({ references, language, ownDay }: CoverageInput, layout: CoverageLayout): readonly BlockPlan[] {
  const day: CellPlan = ownDay ?? { formula: `=${references.asOf}` };
  const sum = (column: string): CellPlan => ({
    formula: `=IF(ISERROR(${layout.riskBlock.first}${HEADINGS}),${layout.riskBlock.first}${HEADINGS},SUMIF(${down(column, { ...layout, first: HEADINGS })},">0"))`,
  });
  const groups: readonly BlockPlan[] = layout.failsBlock
    ? [{ at: `${layout.failsBlock.first}6`, cells: [[sheetWords.ifFails[language]]] }]
    : [];
  return [
    {
      at: 'A1',
      cells: [
        [sheetWords.coverageTitle[language]],
        [`${sheetWords.disclaimer[language]} ${sheetWords.live[language]}`],
      ],
    },
    { at: 'A3', cells: [[sheetWords.asOf[language], day]] },
    { at: `${layout.riskBlock.first}6`, cells: [[sheetWords.risk[language]]] },
    ...groups,
    ...[layout.exposure, layout.expectedLoss].map((letters) => ({ at: `${letters}7`, cells: [[sum(letters)]] })),
  ];
}

function spills(
  { references, customerColumn, nameColumn }: CoverageInput,
  layout: CoverageLayout,
): readonly BlockPlan[] {
  const column = (reference: string): CellPlan => ({ formula: `=${reference}&""` });
  const at = (letters: string, cell: CellPlan): BlockPlan => ({ at: `${letters}${HEADINGS}`, cells: [[cell]] });
  return [
    at(layout.customer, column(customerColumn)),
    ...(layout.name && nameColumn !== null ? [at(layout.name, column(nameColumn))] : []),
    ...(layout.failsBlock ? [at(layout.failsBlock.first, formula('INDEMNITYIFFAILS', references))] : []),
    at(layout.riskBlock.first, formula('CREDITRISK', references)),
  ];
}

function stylesOf(layout: CoverageLayout): readonly StylePlan[] {
  const blocks = blocksOf(layout);
  const totals = [layout.exposure, layout.expectedLoss].map((letters) => `${letters}7`);
  return [
    style.title('A1'),
    style.quiet('A2'),
    { range: 'A3', color: colour.quiet },
    { ...style.input('B3'), numberFormat: numberFormat.day },
    ...blocks.map(({ first, last }) => style.group(`${first}6:${last}6`)),
    ...totals.map((range) => ({ range, ...lookOf('amount').cells, bold: true })),
    style.headings(`A${HEADINGS}:${layout.riskBlock.last}${HEADINGS}`),
    ...blocks.flatMap(({ columns }) =>
      columns.flatMap(({ is, letters }) => stylesOfColumn(lookOf(is), letters, HEADINGS, layout.last)),
    ),
  ];
}

function widthsOf(layout: CoverageLayout): Readonly<Record<string, number>> {
  const columns = blocksOf(layout).flatMap((one) => one.columns);
  const widths: Readonly<Record<string, number>> = {
    A: layout.name ? 13 : 36,
    ...(layout.name ? { [layout.name]: 36 } : {}),
    ...Object.fromEntries(columns.map(({ is, letters }) => [letters, lookOf(is).width ?? 14])),
  };
  return withNote({ ...widths, B: Math.max(widths.B ?? 0, 12) });
}

function blocksOf({ failsBlock, riskBlock }: CoverageLayout): readonly Block[] {
  return failsBlock ? [failsBlock, riskBlock] : [riskBlock];
}

function conditionalFormats(layout: CoverageLayout): readonly ConditionalFormatPlan[] {
  return [
    { kind: 'colorScale', range: down(layout.score, layout), colors: [colour.danger, colour.careful, colour.safe] },
    { kind: 'dataBar', range: down(layout.expectedLoss, layout), color: colour.bar },
    { kind: 'dataBar', range: down(layout.exposure, layout), color: colour.whole },
    ...(layout.indemnity
      ? [{ kind: 'dataBar' as const, range: down(layout.indemnity, layout), color: colour.safe }]
      : []),
    {
      kind: 'cellValue',
      range: down(layout.pd, layout),
      operator: 'greaterThanOrEqual',
      formula1: '0.1',
      style: { color: colour.alarm, bold: true },
    },
  ];
}
