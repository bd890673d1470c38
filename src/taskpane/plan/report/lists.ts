import { onSheet } from '../../address';
import { LIST_LAST, LIST_TOP } from '../listSheets';
import type { BlockPlan, CellPlan } from '../sheetPlan';
import { sheetWords } from '../sheetWords';
import { column, listed, rows, type ReportInput } from './frame';

/** Beside the page, outside of what is printed: which row of the coverage sheet each line shows. */
export const POSITION = 'J';

/** The customers by expected loss, and by what their failure would cost; sorted by the sheet itself. */
export function lists(input: ReportInput): readonly BlockPlan[] {
  return [...dangerous(input), ...failing(input), ...ages(input)];
}

function dangerous(input: ReportInput): readonly BlockPlan[] {
  const { layout, language, equity } = input;
  const words = [sheetWords.customer, sheetWords.grade, sheetWords.pd, sheetWords.exposure, sheetWords.expectedLoss, ...(equity === null ? [] : [sheetWords.ofEquity])];
  const columns = [layout.name ?? layout.customer, layout.grade, layout.pd, layout.exposure, layout.expectedLoss];
  const share = (row: number): readonly CellPlan[] => (equity === null ? [] : [{ formula: `=IF($H$9>0,E${row}/$H$9,0)` }]);
  return [
    { at: `B${rows.list - 2}`, cells: [[sheetWords.dangerous[language]]] },
    ...(equity === null ? [] : [{ at: 'G9', cells: [[sheetWords.equity[language], equity]] }]),
    { at: `B${rows.list}`, cells: [words.map((one) => one[language])] },
    ...sorted(input, rows.list, layout.expectedLoss, columns, share),
  ];
}

function failing(input: ReportInput): readonly BlockPlan[] {
  const { layout, language } = input;
  if (!layout.loss || !layout.indemnity || !layout.retained) return [];
  const words = [sheetWords.customer, sheetWords.loss, sheetWords.indemnity, sheetWords.kept];
  return [
    { at: `B${rows.fails - 2}`, cells: [[sheetWords.failing[language]]] },
    { at: `B${rows.fails}`, cells: [words.map((one) => one[language])] },
    ...sorted(input, rows.fails, layout.loss, [layout.name ?? layout.customer, layout.loss, layout.indemnity, layout.retained], () => []),
  ];
}

/** Lines of the coverage sheet below a heading row, the largest first; rows that cannot be computed come last. */
function sorted(input: ReportInput, headings: number, by: string, columns: readonly string[], more: (row: number) => readonly CellPlan[]): readonly BlockPlan[] {
  const order = `SORTBY(ROW(${column(input, by)}),IFERROR(${column(input, by)}+0,-1),-1)`;
  const fromTop = (letters: string) => onSheet(input.coverage, `$${letters}$1:$${letters}$${input.layout.last}`);
  const lines = Array.from({ length: listed(input) }, (_, index) => headings + 1 + index);
  return [
    { at: `B${headings + 1}`, cells: lines.map((row) => [...columns.map((letters): CellPlan => ({ formula: `=INDEX(${fromTop(letters)},$${POSITION}${row})` })), ...more(row)]) },
    { at: `${POSITION}${headings + 1}`, cells: lines.map((_, index) => [{ formula: `=INDEX(${order},${index + 1})` }]) },
  ];
}

/** The totals of the ageing: its last row, which moves when a customer joins. */
function ages({ ageing, language }: ReportInput): readonly BlockPlan[] {
  if (ageing === null) return [];
  const cell = (letters: string, row: string): CellPlan => ({ formula: `=INDEX(${onSheet(ageing, `$${letters}$${LIST_TOP}:$${letters}$${LIST_LAST}`)},${row})` });
  const total = `COUNTA(${onSheet(ageing, `$A$${LIST_TOP}:$A$${LIST_LAST}`)})`;
  const columns = ['B', 'C', 'D', 'E', 'F', 'G'];
  return [
    { at: `B${rows.ages - 2}`, cells: [[sheetWords.ageingTitle[language]]] },
    { at: `B${rows.ages}`, cells: [[null, ...columns.map((letters) => cell(letters, '1'))], [sheetWords.open[language], ...columns.map((letters) => cell(letters, total))]] },
  ];
}
