import type { Book } from '../grid/book';
import type { Chart } from '../grid/document';
import { drawChart } from './chartDrawing';
import { figuresOf } from './chartFigures';
import type { Viewport } from './viewport';

interface Drawn {
  readonly chart: Chart;
  readonly figure: HTMLElement;
  size: string;
  facts: string;
}

/** The charts of the active sheet over its cells; they follow scrolling, zoom and recalculation. Answers how to end. */
export function layCharts(book: Book, layer: HTMLElement, viewport: Viewport): () => void {
  let drawn: Drawn[] = [];
  let stale = true;
  let frame = 0;
  const build = () => {
    layer.replaceChildren();
    drawn = book.charts.list(book.sheets.active).map((chart) => {
      const figure = document.createElement('figure');
      figure.dataset.chart = chart.name;
      layer.append(figure);
      return { chart, figure, size: '', facts: '' };
    });
    stale = false;
  };
  const place = () => {
    frame = requestAnimationFrame(place);
    const canvas = viewport.canvas();
    if (!canvas) return;
    if (stale) build();
    if (drawn.length > 0) placeLayer(layer, canvas, viewport);
    drawn.forEach((each) => placeChart(book, each, viewport));
  };
  const renew = () => {
    stale = true;
  };
  const refresh = () =>
    drawn.forEach((each) => {
      each.size = '';
    });
  const stops = [
    book.on('charts', renew),
    book.on('activated', renew),
    book.on('removed', renew),
    book.on('changed', refresh),
    book.on('calculated', refresh),
  ];
  frame = requestAnimationFrame(place);
  return () => {
    cancelAnimationFrame(frame);
    stops.forEach((stop) => stop());
    layer.replaceChildren();
  };
}

/** The layer covers the cells that scroll; headings and frozen panes stay above the charts. */
function placeLayer(layer: HTMLElement, canvas: HTMLElement, viewport: Viewport): void {
  const box = canvas.getBoundingClientRect();
  const around = layer.parentElement!.getBoundingClientRect();
  const { x, y } = viewport.covered();
  Object.assign(layer.style, {
    left: `${box.left - around.left + x}px`,
    top: `${box.top - around.top + y}px`,
    width: `${box.width - x - 12}px`,
    height: `${box.height - y - 12}px`,
  });
}

function placeChart(book: Book, each: Drawn, viewport: Viewport): void {
  const { fromRow, fromColumn, toRow, toColumn } = each.chart.anchor;
  const [from, to, covered] = [
    viewport.point(fromRow, fromColumn),
    viewport.point(toRow, toColumn),
    viewport.covered(),
  ];
  const [width, height] = [Math.round(to.x - from.x), Math.round(to.y - from.y)];
  each.figure.style.transform = `translate(${Math.round(from.x - covered.x)}px, ${Math.round(from.y - covered.y)}px)`;
  const size = `${width} ${height}`;
  if (each.size === size || width < 20 || height < 20) return;
  each.size = size;
  const figures = figuresOf(book, each.chart);
  const facts = `${size} ${JSON.stringify(figures)}`;
  if (each.facts === facts) return;
  each.facts = facts;
  Object.assign(each.figure.style, { width: `${width}px`, height: `${height}px` });
  each.figure.replaceChildren(drawChart(each.chart, figures, width, height));
}
