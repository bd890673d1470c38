import { colour, numberFormat, style } from '../look';
import type { CellPlan, StylePlan } from '../../port/sheetPlan';
import { orElse, orError } from './answered';
import { listed, type Part, positiveSum, type ReportInput, withHeading } from './frame';
import { reportWords } from './reportWords';
import { fromCoverage, linesFrom, owedColumn, positions } from './sorted';

/** The largest names: what they owe, beside all that is owed and beside the user's equity, and what the policy gives back if one of them fails. */
export function largest(input: ReportInput, at: number): Part {
  const { layout, language, equity, worth } = input;
  const asksCash = worth?.on === 'page';
  const covered = layout.indemnity !== null;
  const lines = listed(input).largest;
  const [first, last] = [at + 2, at + 1 + lines];
  const headings = [
    reportWords.customer,
    reportWords.owed,
    reportWords.ofAll,
    reportWords.ofEquity,
    ...(covered ? [reportWords.paidAlone, reportWords.kept, reportWords.keptOfEquity] : []),
  ];
  return {
    blocks: [
      { at: `B${at}`, cells: [[reportWords.largest[language]]] },
      ...(asksCash ? [{ at: `E${at}`, cells: [[reportWords.cash[language], worth.cash]] }] : []),
      { at: `G${at}`, cells: [[reportWords.equity[language], equity]] },
      { at: `B${at + 1}`, cells: [headings.map((one) => one[language])] },
      { at: `B${first}`, cells: linesFrom(first, lines, (row) => cellsOf(input, row, equityCell(at))) },
      positions(input, first, lines, 'loss'),
    ],
    styles: [
      ...styles(at, last, covered),
      ...(asksCash
        ? [
            { range: `E${at}`, ...besideTitle },
            { ...typedBesideTitle, range: `F${at}` },
          ]
        : []),
    ],
    inputs: [
      { of: 'report.equity', at: `H${at}`, rows: ['equity'] },
      ...(asksCash ? [{ of: 'report.cash', at: `F${at}`, rows: ['cash'] }] : []),
    ],
  };
}

const besideTitle = { bold: false, size: 9, color: colour.quiet, horizontal: 'right' } as const;
const typedBesideTitle = { ...style.input(''), size: 11, numberFormat: numberFormat.amount };

function styles(at: number, last: number, covered: boolean): readonly StylePlan[] {
  const [first, right] = [at + 2, covered ? 'H' : 'E'];
  return [
    style.section(`B${at}:H${at}`),
    { range: `G${at}`, ...besideTitle },
    { ...typedBesideTitle, range: `H${at}` },
    style.headings(`B${at + 1}:${right}${at + 1}`),
    { range: `C${at + 1}:${right}${at + 1}`, horizontal: 'right' },
    { range: `B${first}:${right}${last}`, borderBottom: colour.line },
    { range: `C${first}:C${last}`, numberFormat: numberFormat.amount },
    { range: `D${first}:E${last}`, numberFormat: numberFormat.share, horizontal: 'right' },
    ...(covered
      ? ([
          { range: `F${first}:G${last}`, numberFormat: numberFormat.amount },
          { range: `H${first}:H${last}`, numberFormat: numberFormat.share, horizontal: 'right' },
        ] as const)
      : []),
  ];
}

/** Where the equity stands: beside the section's title, to be typed there too. */
export function equityCell(at: number): string {
  return `$H$${at}`;
}

function cellsOf(input: ReportInput, row: number, equity: string): readonly CellPlan[] {
  const { layout } = input;
  const take = (letters: string): CellPlan => ({ formula: `=${fromCoverage(input, letters, row)}` });
  const takePaid = (letters: string): CellPlan => ({
    formula: `=${orError(input, 'policy', fromCoverage(input, letters, row))}`,
  });
  const owing = owedColumn(input);
  const owed = orError(input, 'rating', fromCoverage(input, owing, row));
  const all = orError(input, 'rating', positiveSum(withHeading(input, owing)));
  const ofEquity = (letters: string): CellPlan => ({ formula: `=IF(${equity}>0,${letters}${row}/${equity},"–")` });
  const paid =
    layout.indemnity && layout.retained ? [takePaid(layout.indemnity), takePaid(layout.retained), ofEquity('G')] : [];
  return [
    take(layout.name ?? layout.customer),
    { formula: `=${layout.loss ? orElse(input, 'policy', fromCoverage(input, layout.loss, row), owed) : owed}` },
    { formula: `=IF(${all}>0,C${row}/${all},0)` },
    ofEquity('C'),
    ...paid,
  ];
}
