import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { displayNumber } from '../grid/displayNumber';
import type { Chart } from '../grid/document';
import type { Plot } from './chartPlot';
import { lettersOf, shortened } from './chartText';
import type { Figures } from './chartFigures';
import { svg } from './svg';

interface Scales {
  readonly band: ScaleBand<number>;
  readonly amount: ScaleLinear<number, number>;
  readonly flat: boolean;
}

/** Grid lines, labels of values and of categories; bars lie, the first at the bottom as in Excel, everything else stands. */
export function drawAxes(drawing: SVGSVGElement, chart: Chart, { categories, series }: Figures, plot: Plot): Scales {
  const flat = chart.kind.startsWith('bar');
  const stacked = chart.kind.endsWith('Stacked');
  const sums = categories.map((_, index) =>
    series.reduce((sum, { values }) => sum + Math.max(0, values[index] ?? 0), 0),
  );
  const all = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...(stacked ? sums : all))];
  const label = (value: number) => displayNumber(value, chart.numberFormat ?? (high < 10 ? 'General' : '#,##0'));
  const ends = scaleLinear()
    .domain([low, high || 1])
    .nice(5);
  const widest = Math.max(
    ...(flat
      ? categories.map((name) => Math.min(lettersOf(name) * 7, plot.width / 3))
      : ends.ticks(5).map((tick) => label(tick).length * 6.5)),
  );
  const [left, right, top, bottom] = [
    plot.left + widest + 8,
    plot.left + plot.width,
    plot.top + 4,
    plot.top + plot.height - 18,
  ];
  const amount = ends.range(flat ? [left, right] : [bottom, top]);
  const band = scaleBand<number>()
    .domain(categories.map((_, index) => index))
    .range(flat ? [bottom, top] : [left, right])
    .padding(0.25);
  const room = flat
    ? Math.floor((right - left) / (14 + 6.5 * Math.max(...ends.ticks(5).map((tick) => label(tick).length))))
    : 5;
  for (const tick of amount.ticks(Math.max(1, Math.min(5, room)))) {
    const at = amount(tick);
    drawing.append(
      flat
        ? svg('line', { x1: at, x2: at, y1: top, y2: bottom, class: 'grid' })
        : svg('line', { x1: left, x2: right, y1: at, y2: at, class: 'grid' }),
    );
    drawing.append(
      flat
        ? svg('text', { x: at, y: bottom + 14, 'text-anchor': 'middle' }, label(tick))
        : svg('text', { x: left - 5, y: at + 4, 'text-anchor': 'end' }, label(tick)),
    );
  }
  const every = Math.ceil(categories.length / Math.max(1, flat ? (bottom - top) / 14 : (right - left) / 46));
  categories.forEach((name, index) => {
    if (index % every !== 0) return;
    const middle = band(index)! + band.bandwidth() / 2;
    const room = flat ? Math.floor(widest / 6) : Math.floor((band.step() * every) / 6);
    drawing.append(
      flat
        ? svg('text', { x: left - 5, y: middle + 4, 'text-anchor': 'end' }, shortened(name, room))
        : svg('text', { x: middle, y: bottom + 14, 'text-anchor': 'middle' }, shortened(name, room)),
    );
  });
  return { band, amount, flat };
}

export function drawBars(
  drawing: SVGSVGElement,
  chart: Chart,
  { categories, series }: Figures,
  { band, amount, flat }: Scales,
): void {
  const stacked = chart.kind.endsWith('Stacked');
  const thick = stacked ? band.bandwidth() : band.bandwidth() / Math.max(1, series.length);
  categories.forEach((category, index) => {
    let base = 0;
    series.forEach(({ name, color, values, texts }, order) => {
      const value = values[index] ?? 0;
      const [from, to] = [amount(stacked ? base : 0), amount(stacked ? base + value : value)];
      const side = band(index)! + (stacked ? 0 : (flat ? series.length - 1 - order : order) * thick);
      const box = flat
        ? { x: Math.min(from, to), y: side, width: Math.abs(to - from), height: thick }
        : { x: side, y: Math.min(from, to), width: thick, height: Math.abs(to - from) };
      const bar = svg('rect', { ...box, fill: color });
      bar.append(svg('title', {}, `${category} · ${name}: ${texts[index] ?? value}`));
      drawing.append(bar);
      base += value;
    });
  });
}

export function drawLines(drawing: SVGSVGElement, chart: Chart, { series }: Figures, { band, amount }: Scales): void {
  const middle = (index: number) => band(index)! + band.bandwidth() / 2;
  for (const { color, values, name, texts } of series) {
    const path = line<number | null>()
      .defined((value) => value !== null)
      .x((_, index) => middle(index))
      .y((value) => amount(value!));
    drawing.append(svg('path', { d: path([...values]) ?? '', fill: 'none', stroke: color, 'stroke-width': 2 }));
    if (chart.kind !== 'lineMarkers') continue;
    values.forEach((value, index) => {
      if (value === null) return;
      const mark = svg('circle', { cx: middle(index), cy: amount(value), r: 3, fill: color });
      mark.append(svg('title', {}, `${name}: ${texts[index] ?? value}`));
      drawing.append(mark);
    });
  }
}
