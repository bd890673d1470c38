import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useCurveStrokes } from './useCurveStrokes';
import { useYearWords } from './useYearWords';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 14px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '& span': { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  },
});

/** Which line of the loss curve is which; the picture's own words say it to a screen reader. */
export function CurveLegend({ covered }: { readonly covered: boolean }): ReactElement {
  const styles = useStyles();
  const strokes = useCurveStrokes();
  const word = useYearWords();
  return (
    <div className={styles.legend} aria-hidden="true">
      <span>
        <svg width="22" height="8">
          <line className={strokes.without} x1="0" x2="22" y1="4" y2="4" />
        </svg>
        {word('without')}
      </span>
      {covered && (
        <span>
          <svg width="22" height="8">
            <line className={strokes.retained} x1="0" x2="22" y1="4" y2="4" />
          </svg>
          {word('retained')}
        </span>
      )}
    </div>
  );
}
