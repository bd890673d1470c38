import type { SheetPlan, StylePlan } from '../../taskpane/port/sheetPlan';

/** Excel measures a column in points: seven pixels a character of the standard font and five for the edges, three quarters of a point each. */
const pointsOf = (characters: number) => (characters * 7 + 5) * 0.75;

/** Everything of the plan that is not in a cell: looks, widths, panes, lines. Only queued; nothing is asked of Excel. */
export function queueLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = plan.gridlines;
  if (plan.tabColor) sheet.tabColor = plan.tabColor;
  for (const [column, width] of Object.entries(plan.columnWidths))
    sheet.getRange(`${column}:${column}`).format.columnWidth = pointsOf(width);
  for (const [row, height] of Object.entries(plan.rowHeights))
    sheet.getRange(`${row}:${row}`).format.rowHeight = height;
  for (const address of plan.merged) sheet.getRange(address).merge(false);
  for (const style of plan.styles) queueStyle(sheet.getRange(style.range), style);
  if (plan.frozenRows && plan.frozenColumns)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, plan.frozenRows, plan.frozenColumns));
  else if (plan.frozenRows) sheet.freezePanes.freezeRows(plan.frozenRows);
  else if (plan.frozenColumns) sheet.freezePanes.freezeColumns(plan.frozenColumns);
}

export function queueStyle(range: Excel.Range, style: StylePlan): void {
  const { format } = range;
  // One value for a range of any size: Excel takes it for every cell, the typings know only rectangles.
  if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.vertical !== undefined) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.borderTop !== undefined) queueLine(format, 'EdgeTop', style.borderTop);
  if (style.borderBottom !== undefined) queueLine(format, 'EdgeBottom', style.borderBottom);
}

function queueLine(format: Excel.RangeFormat, edge: 'EdgeTop' | 'EdgeBottom', color: string): void {
  const border = format.borders.getItem(edge);
  border.style = 'Continuous';
  border.color = color;
}

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
