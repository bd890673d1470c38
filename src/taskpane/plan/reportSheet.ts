import { blankSheet, colour } from './look';
import { charts } from './report/charts';
import { listed, rows, type ReportInput } from './report/frame';
import { lists, POSITION } from './report/lists';
import { styles } from './report/styles';
import { top } from './report/top';
import type { SheetPlan } from './sheetPlan';

/** One page to decide on: how much is owed and expected to be lost, where, and what the policy gives back. */
export function reportSheet(input: ReportInput): SheetPlan {
  return {
    ...blankSheet(input.name),
    blocks: [...top(input), ...lists(input)],
    styles: styles(input),
    columnWidths: { A: 2, B: 30, C: 13, D: 13, E: 13, F: 13, G: 13, H: 14, I: 2, [POSITION]: 6 },
    rowHeights: { 1: 32, 3: 36, 6: 28 },
    merged: ['B3:H3'],
    charts: charts(input),
    conditionalFormats: [{ kind: 'dataBar', range: `F${rows.list + 1}:F${rows.list + listed(input)}`, color: colour.danger }],
    print: { landscape: false, area: `A1:H${rows.ages + 2}`, titleRows: null, pagesWide: 1, pagesTall: 1 },
  };
}
