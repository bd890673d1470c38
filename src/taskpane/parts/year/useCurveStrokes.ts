import { makeStyles, tokens } from '@fluentui/react-components';

/** How the lines of the loss curve are drawn, in the picture and in its legend: dashed without cover, solid for what is retained. */
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
});
