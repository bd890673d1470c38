import type { ConditionalFormatPlan } from '../../taskpane/port/sheetPlan';

/** Queued for the next sync. */
export function queueConditionalFormat(sheet: Excel.Worksheet, plan: ConditionalFormatPlan): void {
  const formats = sheet.getRange(plan.range).conditionalFormats;
  if (plan.kind === 'dataBar') return queueDataBar(formats.add('DataBar').dataBar, plan.color);
  if (plan.kind === 'colorScale') return queueColorScale(formats.add('ColorScale').colorScale, plan.colors);
  queueCellValue(formats.add('CellValue').cellValue, plan);
}

function queueCellValue(
  rule: Excel.CellValueConditionalFormat,
  plan: Extract<ConditionalFormatPlan, { kind: 'cellValue' }>,
): void {
  rule.rule = { formula1: plan.formula1, formula2: plan.formula2, operator: operators[plan.operator] };
  if (plan.style.color !== undefined) rule.format.font.color = plan.style.color;
  if (plan.style.bold !== undefined) rule.format.font.bold = plan.style.bold;
  if (plan.style.fill !== undefined) rule.format.fill.color = plan.style.fill;
}

function queueDataBar(bar: Excel.DataBarConditionalFormat, color: string): void {
  bar.positiveFormat.fillColor = color;
  bar.positiveFormat.gradientFill = false;
}

/** Two colours from lowest to highest, or three with the median between them. */
function queueColorScale(scale: Excel.ColorScaleConditionalFormat, colors: readonly string[]): void {
  const minimum = { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: colors[0] };
  const maximum = { type: Excel.ConditionalFormatColorCriterionType.highestValue, color: colors[colors.length - 1] };
  const midpoint = { type: Excel.ConditionalFormatColorCriterionType.percentile, formula: '50', color: colors[1] };
  scale.criteria = colors.length > 2 ? { minimum, midpoint, maximum } : { minimum, maximum };
}

const operators = {
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  between: 'Between',
  equalTo: 'EqualTo',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
} as const;
