import { areaOf } from '../../taskpane/port/address';
import type { ChartPlan } from '../../taskpane/port/sheetPlan';

/** A native chart with every series said out loud: left to itself, Excel guesses differently on the desktop and on the web. */
export function queueChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (!first) throw new Error(`${plan.name} shows nothing`);
  const chart = sheet.charts.add(
    kinds[plan.kind],
    sheet.getRange(first.values),
    lies(first.values) ? Excel.ChartSeriesBy.rows : Excel.ChartSeriesBy.columns,
  );
  chart.name = plan.name;
  if (plan.title === '') chart.title.visible = false;
  else chart.title.text = plan.title;
  const [from = plan.over, to = from] = plan.over.split(':');
  chart.setPosition(from, to);
  queueSeries(sheet, plan, chart.series.getItemAt(0), first);
  for (const more of others) queueSeries(sheet, plan, chart.series.add(more.name), more);
  chart.legend.visible = plan.series.length > 1 || plan.kind === 'doughnut';
  chart.legend.position = 'Bottom';
  if (plan.kind !== 'doughnut') chart.axes.valueAxis.numberFormat = plan.numberFormat;
}

/** A range of one row is one series, not as many as it has cells. */
function lies(range: string): boolean {
  const { top, bottom } = areaOf(range);
  return top === bottom;
}

function queueSeries(
  sheet: Excel.Worksheet,
  plan: ChartPlan,
  series: Excel.ChartSeries,
  from: ChartPlan['series'][number],
): void {
  series.name = from.name;
  series.setValues(sheet.getRange(from.values));
  series.setXAxisValues(sheet.getRange(from.categories));
  if (plan.kind === 'line') series.format.line.color = from.color;
  else if (plan.kind !== 'doughnut') series.format.fill.setSolidColor(from.color);
}

const kinds = {
  barClustered: 'BarClustered',
  barStacked: 'BarStacked',
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  line: 'Line',
  doughnut: 'Doughnut',
} as const;
