import { makeStyles, tokens } from '@fluentui/react-components';

/** The picture in which curves are drawn, and the lines of its scale. */
export const useCurveFrame = makeStyles({
  drawing: {
    display: 'block',
    width: '100%',
    height: 'auto',
    overflow: 'visible',
    fontSize: '10px',
    '& text': { fill: tokens.colorNeutralForeground2 },
  },
  grid: { stroke: tokens.colorNeutralStroke3, '@media (forced-colors: active)': { stroke: 'GrayText' } },
});
