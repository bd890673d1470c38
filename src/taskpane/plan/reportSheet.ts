import type { Language } from '../../engine';
import { onSheet } from '../address';
import { down, type CoverageLayout } from './coverageLayout';
import { LIST_LAST, LIST_TOP } from './listSheets';
import { blankSheet, colour, numberFormat, style } from './look';
import type { BlockPlan, CellPlan, ChartPlan, SheetPlan, StylePlan } from './sheetPlan';
import { sheetWords } from './sheetWords';

export interface ReportInput {
  readonly name: string;
  readonly coverage: string;
  readonly layout: CoverageLayout;
  readonly ageing: string | null;
  readonly asOf: string;
  readonly rows: number;
  readonly equity: number | null;
  readonly language: Language;
}

/** How many customers the lists show, where there are that many. */
const LISTED = 10;
const LIST = 12;
const CHARTS = 25;
const FAILS = 43;
const AGES = 56;

/** One page to decide on: how much is owed and expected to be lost, where, and what the policy gives back. */
export function reportSheet(input: ReportInput): SheetPlan {
  return {
    ...blankSheet(input.name),
    blocks: [...heading(input), ...figures(input), ...dangerous(input), ...failing(input), ...ages(input)],
    styles: [...frameStyles(input), ...listStyles(input)],
    columnWidths: { A: 2, B: 30, C: 13, D: 13, E: 13, F: 13, G: 13, H: 13 },
    rowHeights: { 1: 30, 3: 32, 6: 26 },
    merged: ['B3:H3'],
    charts: charts(input),
    conditionalFormats: [{ kind: 'dataBar', range: `F${LIST + 1}:F${LIST + listed(input)}`, color: colour.danger }],
    print: { landscape: false, area: `A1:H${AGES + 4}`, titleRows: null, pagesWide: 1, pagesTall: 1 },
  };
}

function listed({ rows }: ReportInput): number {
  return Math.max(1, Math.min(LISTED, rows));
}

/** A whole column of the coverage sheet. */
function column({ coverage, layout }: ReportInput, letters: string): string {
  return onSheet(coverage, down(letters, layout, true));
}

const positive = (range: string) => `SUMIF(${range},">0")`;
const largest = (range: string) => `AGGREGATE(14,6,${range},1)`;

function heading(input: ReportInput): readonly BlockPlan[] {
  const { language, asOf } = input;
  return [
    { at: 'B1', cells: [[sheetWords.reportTitle[language]]] },
    { at: 'B2', cells: [[sheetWords.disclaimer[language], null, null, null, null, sheetWords.asOf[language], { formula: `=${asOf}` }]] },
    { at: 'B3', cells: [[{ formula: headline(input) }]] },
  ];
}

/** The sentence that the page is about, with its numbers live. */
function headline(input: ReportInput): string {
  const { layout, language } = input;
  const text = (formula: string) => `TEXT(${formula},"#,##0")`;
  const say = (key: keyof typeof sheetWords) => `"${sheetWords[key][language]}"`;
  const start = [say('headlineStart'), text(positive(column(input, layout.expectedLoss))), say('headlineOn'), text(positive(column(input, layout.exposure))), say('headlineOwed')];
  const worst = layout.loss ? [say('headlineWorst'), text(`$B$${FAILS + 1}*0+$C$${FAILS + 1}`), say('headlinePaid'), text(`$D$${FAILS + 1}`), say('headlineEnd')] : [];
  return `=${[...start, ...worst].join('&')}`;
}

/** Four figures in a row: the label above, the number below. */
function figures(input: ReportInput): readonly BlockPlan[] {
  const { layout, language } = input;
  const exposure = column(input, layout.exposure);
  const loss = column(input, layout.expectedLoss);
  const cells: readonly (readonly [keyof typeof sheetWords, CellPlan])[] = [
    ['exposure', { formula: `=${positive(exposure)}` }],
    ['expectedLoss', { formula: `=${positive(loss)}` }],
    ['expectedShare', { formula: '=IF(B6>0,D6/B6,0)' }],
    layout.loss ? ['paid', { formula: `=D${FAILS + 1}` }] : ['largestShare', { formula: `=IF(B6>0,${largest(exposure)}/B6,0)` }],
  ];
  const at = ['B', 'D', 'F', 'H'];
  return cells.map(([label, value], index) => ({ at: `${at[index]}5`, cells: [[sheetWords[label][language]], [value]] }));
}

/** The customers by expected loss, sorted by the sheet itself. */
function dangerous(input: ReportInput): readonly BlockPlan[] {
  const { layout, language, equity } = input;
  const by = `IFERROR(${column(input, layout.expectedLoss)}+0,-1)`;
  const sorted = (letters: string): CellPlan => ({ formula: `=INDEX(SORTBY(${column(input, letters)},${by},-1),SEQUENCE(${listed(input)}))` });
  const headings = [sheetWords.customer, sheetWords.grade, sheetWords.pd, sheetWords.exposure, sheetWords.expectedLoss].map((words) => words[language]);
  const columns = [layout.name ?? layout.customer, layout.grade, layout.pd, layout.exposure, layout.expectedLoss];
  const share: readonly CellPlan[] = equity === null ? [] : [{ formula: `=IF($H$9>0,E${LIST + 1}:E${LIST + listed(input)}/$H$9,0)` }];
  return [
    { at: `B${LIST - 2}`, cells: [[sheetWords.dangerous[language]]] },
    { at: `B${LIST}`, cells: [[...headings, ...(equity === null ? [] : [sheetWords.ofEquity[language]])]] },
    { at: `B${LIST + 1}`, cells: [[...columns.map(sorted), ...share]] },
    ...(equity === null ? [] : [{ at: 'G9', cells: [[sheetWords.equity[language], equity]] }]),
  ];
}

/** The largest losses if one customer fails: the numbers behind the chart. */
function failing(input: ReportInput): readonly BlockPlan[] {
  const { layout, language } = input;
  if (!layout.loss || !layout.indemnity || !layout.retained) return [];
  const by = `IFERROR(${column(input, layout.loss)}+0,-1)`;
  const sorted = (letters: string): CellPlan => ({ formula: `=INDEX(SORTBY(${column(input, letters)},${by},-1),SEQUENCE(${listed(input)}))` });
  const headings = [sheetWords.customer, sheetWords.loss, sheetWords.indemnity, sheetWords.kept].map((words) => words[language]);
  return [
    { at: `B${FAILS - 2}`, cells: [[sheetWords.failing[language]]] },
    { at: `B${FAILS}`, cells: [headings] },
    { at: `B${FAILS + 1}`, cells: [[layout.name ?? layout.customer, layout.loss, layout.indemnity, layout.retained].map(sorted)] },
  ];
}

/** The totals of the ageing: its last row, which moves when a customer joins. */
function ages({ ageing, language }: ReportInput): readonly BlockPlan[] {
  if (ageing === null) return [];
  const cell = (letters: string, row: string) => `INDEX(${onSheet(ageing, `$${letters}$${LIST_TOP}:$${letters}$${LIST_LAST}`)},${row})`;
  const rows = `COUNTA(${onSheet(ageing, `$A$${LIST_TOP}:$A$${LIST_LAST}`)})`;
  const columns = ['B', 'C', 'D', 'E', 'F', 'G'];
  return [
    { at: `B${AGES - 1}`, cells: [[sheetWords.ageingTitle[language]]] },
    { at: `B${AGES + 1}`, cells: [[null, ...columns.map((letters): CellPlan => ({ formula: `=${cell(letters, '1')}` }))], [sheetWords.open[language], ...columns.map((letters): CellPlan => ({ formula: `=${cell(letters, rows)}` }))]] },
  ];
}

function charts(input: ReportInput): readonly ChartPlan[] {
  const { layout, ageing, language } = input;
  const last = listed(input);
  const categories = (top: number) => `B${top + 1}:B${top + last}`;
  const bars = layout.loss
    ? chart('Fails', sheetWords.failsChart[language], sheetWords.failsAlt[language], [
        { name: sheetWords.loss[language], values: `C${FAILS + 1}:C${FAILS + last}`, categories: categories(FAILS), color: colour.whole },
        { name: sheetWords.indemnity[language], values: `D${FAILS + 1}:D${FAILS + last}`, categories: categories(FAILS), color: colour.house },
      ])
    : chart('Losses', sheetWords.lossesChart[language], sheetWords.lossesAlt[language], [
        { name: sheetWords.expectedLoss[language], values: `F${LIST + 1}:F${LIST + last}`, categories: categories(LIST), color: colour.house },
      ]);
  const columns: ChartPlan = {
    ...chart('Ages', sheetWords.agesChart[language], sheetWords.agesAlt[language], [
      { name: sheetWords.open[language], values: `C${AGES + 2}:G${AGES + 2}`, categories: `C${AGES + 1}:G${AGES + 1}`, color: colour.house },
    ]),
    kind: 'columnClustered',
    over: `E${CHARTS}:H${FAILS - 3}`,
  };
  return ageing === null ? [{ ...bars, over: `B${CHARTS}:H${FAILS - 3}` }] : [bars, columns];
}

function chart(name: string, title: string, altText: string, series: ChartPlan['series']): ChartPlan {
  return { name: `Coversheet${name}`, kind: 'barClustered', title, series, over: `B${CHARTS}:D${FAILS - 3}`, altText, numberFormat: numberFormat.amount };
}

function frameStyles({ equity }: ReportInput): readonly StylePlan[] {
  const figure = (range: string): StylePlan => ({ range, bold: true, size: 16, color: colour.house, numberFormat: numberFormat.amount, horizontal: 'left' });
  return [
    { ...style.title('B1'), size: 20 },
    style.quiet('B2:G2'),
    { range: 'H2', numberFormat: numberFormat.day, bold: true, horizontal: 'right' },
    { range: 'B3:H3', wrap: true, vertical: 'center', size: 12 },
    { range: 'B5:H5', size: 9, color: colour.quiet, borderTop: colour.line },
    figure('B6:H6'),
    { range: 'F6', numberFormat: numberFormat.fineShare },
    { range: 'B7:H7', borderTop: colour.line },
    ...(equity === null ? [] : [{ range: 'G9', color: colour.quiet, horizontal: 'right' } as const, { ...style.input('H9'), numberFormat: numberFormat.amount }]),
  ];
}

function listStyles(input: ReportInput): readonly StylePlan[] {
  const { layout, ageing, equity } = input;
  const last = listed(input);
  const amounts = (range: string): StylePlan => ({ range, numberFormat: numberFormat.amount, horizontal: 'right' });
  return [
    style.section(`B${LIST - 2}:H${LIST - 2}`),
    style.headings(`B${LIST}:${equity === null ? 'F' : 'G'}${LIST}`),
    { range: `C${LIST}:C${LIST + last}`, horizontal: 'center' },
    { range: `D${LIST + 1}:D${LIST + last}`, numberFormat: numberFormat.fineShare },
    amounts(`E${LIST + 1}:F${LIST + last}`),
    { range: `G${LIST + 1}:G${LIST + last}`, numberFormat: numberFormat.share },
    ...(layout.loss ? [style.section(`B${FAILS - 2}:H${FAILS - 2}`), style.headings(`B${FAILS}:E${FAILS}`), amounts(`C${FAILS + 1}:E${FAILS + last}`)] : []),
    ...(ageing ? [style.section(`B${AGES - 1}:H${AGES - 1}`), style.headings(`B${AGES + 1}:H${AGES + 1}`), amounts(`C${AGES + 2}:H${AGES + 2}`)] : []),
    ...(layout.loss ? [] : [{ range: 'H6', numberFormat: numberFormat.share }]),
  ];
}
