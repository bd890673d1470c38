import type { Chart } from '../grid/document';
import { drawAxes, drawBars, drawLines } from './chartAxes';
import { type Figures, accent } from './chartFigures';
import { drawDoughnut } from './chartDoughnut';
import type { Plot } from './chartPlot';
import { shortened } from './chartText';
import { svg } from './svg';

/** A chart as SVG, drawn anew whenever its cells change. */
export function drawChart(chart: Chart, figures: Figures, width: number, height: number): SVGSVGElement {
  const drawing = svg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': chart.altText ?? chart.title ?? chart.name,
  });
  const titled = chart.title ? 30 : 8;
  if (chart.title)
    drawing.append(svg('text', { x: width / 2, y: 20, 'text-anchor': 'middle', class: 'title' }, chart.title));
  const names =
    chart.kind === 'doughnut'
      ? figures.categories.map((name, index) => ({ name, color: accent(index) }))
      : figures.series;
  const legend = chart.legend ?? 'bottom';
  const inset = drawLegend(drawing, names, legend, width, height, titled);
  const plot: Plot = {
    left: inset.left,
    top: titled + inset.top,
    width: width - inset.left - inset.right,
    height: height - titled - inset.top - inset.bottom,
  };
  if (chart.kind === 'doughnut') drawDoughnut(drawing, figures, plot);
  else drawCartesian(drawing, chart, figures, plot);
  return drawing;
}

function drawCartesian(drawing: SVGSVGElement, chart: Chart, figures: Figures, plot: Plot): void {
  const scales = drawAxes(drawing, chart, figures, plot);
  if (chart.kind === 'line' || chart.kind === 'lineMarkers') drawLines(drawing, chart, figures, scales);
  else drawBars(drawing, chart, figures, scales);
}

/** Answers how much room the legend takes on each side. */
function drawLegend(
  drawing: SVGSVGElement,
  names: readonly { name: string; color: string }[],
  place: NonNullable<Chart['legend']>,
  width: number,
  height: number,
  titled: number,
) {
  const inset = { left: 8, right: 28, top: 4, bottom: 6 };
  if (place === 'none' || names.length === 0) return inset;
  const sideways = place === 'left' || place === 'right';
  const each = sideways ? 0 : Math.min(140, (width - 16) / names.length);
  const shown = sideways ? names.slice(0, Math.floor((height - titled) / 16)) : names;
  shown.forEach(({ name, color }, index) => {
    const x = sideways ? (place === 'left' ? 8 : width - 110) : (width - each * names.length) / 2 + index * each;
    const y = sideways ? titled + 12 + index * 16 : place === 'top' ? titled + 4 : height - 14;
    drawing.append(
      svg('rect', { x, y, width: 9, height: 9, fill: color }),
      svg('text', { x: x + 13, y: y + 9 }, shortened(name, sideways ? 15 : Math.floor((each - 16) / 6))),
    );
  });
  return {
    ...inset,
    ...(place === 'left' && { left: 118 }),
    ...(place === 'right' && { right: 118 }),
    ...(place === 'top' && { top: 22 }),
    ...(place === 'bottom' && { bottom: 24 }),
  };
}
