import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  mark: {
    display: 'inline-grid',
    gridTemplateColumns: '8px auto',
    alignItems: 'center',
    gap: '5px',
    justifyContent: 'end',
  },
  high: { fill: tokens.colorStatusSuccessForeground3 },
  middle: { fill: tokens.colorStatusWarningForeground3 },
  low: { fill: tokens.colorStatusDangerForeground3 },
  any: { '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

/** A score from 0 to 100 with a mark whose form says as much as its colour: full, half, hollow. */
export function ScoreMark({ score }: { readonly score: number }): ReactElement {
  const styles = useStyles();
  const level = score >= 70 ? 'high' : score >= 40 ? 'middle' : 'low';
  const path = { high: 'M4 0 A4 4 0 1 1 4 8 A4 4 0 1 1 4 0', middle: 'M4 0 L8 8 L0 8 Z', low: 'M0 0 H8 V8 H0 Z' }[
    level
  ];
  return (
    <span className={styles.mark}>
      <svg width="8" height="8" aria-hidden="true" focusable="false">
        <path className={mergeClasses(styles[level], styles.any)} d={path} />
      </svg>
      {Math.round(score)}
    </span>
  );
}
