import { svg } from './svg';

/** Outlines of the bar's buttons on a grid of sixteen. */
const paths = {
  open: 'M1.5 13.5V3h4.2l1.5 1.7h5.6v2M1.5 13.5l2-6.8h11.2l-2 6.8z',
  save: 'M2.5 2.5h8.6l2.4 2.4v8.6h-11zM5 2.5v3.8h5.2V2.5M4.8 13.5V9.2h6.4v4.3',
  pane: 'M1.5 2.5h13v11h-13zM10 2.5v11',
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): SVGSVGElement {
  const drawing = svg('svg', { viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' });
  drawing.append(
    svg('path', {
      d: paths[name],
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.2,
      'stroke-linejoin': 'round',
    }),
  );
  return drawing;
}
