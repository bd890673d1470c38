import { arc, pie } from 'd3-shape';
import type { Plot } from './chartPlot';
import { accent, type Figures } from './chartFigures';
import { svg } from './svg';

/** A ring of shares; only its first series counts, as in Excel's simplest doughnut. */
export function drawDoughnut(drawing: SVGSVGElement, { categories, series }: Figures, plot: Plot): void {
  const first = series[0];
  if (!first) return;
  const outer = Math.max(10, Math.min(plot.width, plot.height) / 2 - 6);
  const middle = svg('g', { transform: `translate(${plot.left + plot.width / 2} ${plot.top + plot.height / 2})` });
  const slice = arc<{ startAngle: number; endAngle: number }>()
    .innerRadius(outer * 0.55)
    .outerRadius(outer);
  pie<number>()
    .sort(null)(first.values.map((value) => Math.max(0, value ?? 0)))
    .forEach((part, index) => {
      const path = svg('path', { d: slice(part) ?? '', fill: accent(index), stroke: 'var(--paper)' });
      path.append(svg('title', {}, `${categories[index]}: ${first.texts[index] ?? part.value}`));
      middle.append(path);
    });
  drawing.append(middle);
}
