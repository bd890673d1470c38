import type { Chart, ChartKind, ChartSeries } from '../../grid/document';
import { parseAddress } from '../../grid/address';
import type { FileChart, Worksheet } from '../library';
import { argb } from './styles';

/** The name and the description of a chart stand in the drawing, which the library does not hand out. */
export interface ChartLabel {
  readonly name: string;
  readonly altText: string | null;
}

export function chartsOf(sheet: Worksheet, labels: readonly ChartLabel[]): readonly Chart[] {
  return sheet
    .getCharts()
    .flatMap((chart, index) => chartOf(chart, labels[index] ?? { name: `Chart ${index + 1}`, altText: null }) ?? []);
}

/** Charts that are the same stay as they are drawn; the answer lists the labels of all charts in the order of the drawing. */
export function writeCharts(
  sheet: Worksheet,
  labels: readonly ChartLabel[],
  after: readonly Chart[],
): readonly ChartLabel[] {
  const known = sheet
    .getCharts()
    .map((chart, index) => ({ chart, label: labels[index] ?? { name: `Chart ${index + 1}`, altText: null } }));
  const stays = known.filter(({ chart, label }) => {
    const read = chartOf(chart, label);
    return !read || after.some((wanted) => JSON.stringify(wanted) === JSON.stringify(read));
  });
  known.filter((one) => !stays.includes(one)).forEach(({ chart }) => sheet.removeChart(chart));
  const added = after.filter((wanted) => !stays.some(({ label }) => label.name === wanted.name));
  added.forEach((chart) => addChart(sheet, chart));
  return [...stays.map(({ label }) => label), ...added.map(({ name, altText }) => ({ name, altText }))];
}

interface Group {
  type: string;
  barDir?: string;
  grouping?: string;
  overlap?: number;
  series: {
    tx?: { value?: string; strRef?: { formula: string } };
    cat?: Source;
    val?: Source;
    spPr?: { _rawXml?: string };
    marker?: { symbol?: string };
  }[];
}
type Source = { strRef?: { formula: string }; numRef?: { formula: string } };

function chartOf(chart: FileChart, label: ChartLabel): Chart | null {
  const groups = (chart.isChartEx ? [] : chart.chartTypes) as unknown as Group[];
  const kind = groups.length === 1 ? kindOf(groups[0]!) : null;
  const { tl, br } = chart.range;
  if (!kind || !br) return null;
  return {
    ...label,
    kind,
    title: chart.title ?? null,
    series: groups[0]!.series.map(seriesOf),
    anchor: {
      fromRow: rounded(tl.row),
      fromColumn: rounded(tl.col),
      toRow: rounded(br.row),
      toColumn: rounded(br.col),
    },
    ...manner(chart),
  };
}

const sides = { t: 'top', b: 'bottom', l: 'left', r: 'right' } as const;

/** What is left out follows the cells (number format) and stands at the bottom (legend). */
function manner(chart: FileChart): Pick<Chart, 'numberFormat' | 'legend'> {
  const format = chart.valueAxis?.numFmt;
  const legend = chart.legend ? sides[(chart.legend as { legendPos?: keyof typeof sides }).legendPos ?? 'b'] : 'none';
  return {
    ...(format && !format.sourceLinked && { numberFormat: format.formatCode }),
    ...(legend && legend !== 'bottom' && { legend }),
  };
}

function kindOf({ type, barDir, grouping, series }: Group): ChartKind | null {
  if (type === 'bar') {
    const stacked = { clustered: 'Clustered', stacked: 'Stacked' }[grouping ?? 'clustered'];
    return stacked === undefined ? null : (`${barDir === 'bar' ? 'bar' : 'column'}${stacked}` as ChartKind);
  }
  if (type === 'line') return series.every(({ marker }) => marker?.symbol === 'none') ? 'line' : 'lineMarkers';
  return type === 'doughnut' ? 'doughnut' : null;
}

function seriesOf({ tx, cat, val, spPr }: Group['series'][number]): ChartSeries {
  const solid = /<a:srgbClr val="([0-9A-Fa-f]{6})"/.exec(spPr?._rawXml ?? '')?.[1];
  return {
    name: tx?.strRef?.formula ?? tx?.value ?? null,
    values: val?.numRef?.formula ?? '',
    categories: cat?.strRef?.formula ?? cat?.numRef?.formula ?? null,
    color: solid ? `#${solid.toUpperCase()}` : null,
  };
}

function addChart(sheet: Worksheet, { kind, title, series, anchor, numberFormat, legend = 'bottom' }: Chart): void {
  const isBar = /^(column|bar)/.test(kind);
  sheet.addChart(
    {
      type: isBar ? 'bar' : kind === 'doughnut' ? 'doughnut' : 'line',
      ...(isBar && { barDir: kind.startsWith('bar') ? ('bar' as const) : ('col' as const) }),
      ...(isBar && { grouping: kind.endsWith('Stacked') ? ('stacked' as const) : ('clustered' as const) }),
      title: title ?? undefined,
      showLegend: legend !== 'none',
      ...(legend !== 'none' && { legendPosition: legend[0] as keyof typeof sides }),
      series: series.map(({ name, values, categories, color }) => ({
        values,
        ...(name !== null && { name: parseAddress(name)?.sheetName ? { formula: name } : name }),
        ...(categories !== null && { categories }),
        ...(color !== null &&
          (isBar || kind === 'doughnut' ? { fill: argb(color).argb.slice(2) } : { line: argb(color).argb.slice(2) })),
        ...(kind === 'line' && { marker: { symbol: 'none' as const } }),
      })),
    },
    { tl: { col: anchor.fromColumn, row: anchor.fromRow }, br: { col: anchor.toColumn, row: anchor.toRow } },
  );
  const added = sheet.getCharts().at(-1)!;
  if (numberFormat && added.valueAxis)
    added.mutate(() => {
      added.valueAxis!.numFmt = { formatCode: numberFormat, sourceLinked: false };
    });
  // Stacked bars lie in one line only when they overlap wholly.
  if (kind.endsWith('Stacked'))
    added.mutate((model) => {
      (model.chart.plotArea.chartTypes[0] as unknown as Group).overlap = 100;
    });
}

function rounded(position: number): number {
  return Math.round(position * 100) / 100;
}
