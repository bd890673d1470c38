import { makeStyles, tokens } from '@fluentui/react-components';

/** How the lines of a picture are drawn, and those of its legend: dashed without cover, solid with it, dotted in the colour of danger for what must not be crossed. */
export const useCurveStrokes = makeStyles({
  without: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1.75px',
    strokeDasharray: '5 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  retained: {
    fill: 'none',
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '2.5px',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  limit: {
    stroke: tokens.colorStatusDangerForeground1,
    strokeWidth: '1px',
    strokeDasharray: '2 2',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});
