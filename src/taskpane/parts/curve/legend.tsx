import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

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

/** A line of a picture: what it is called, and the class by which it is drawn. */
interface CurveLine {
  readonly name: string;
  readonly look: string;
}

/** Which line of a picture is which; the picture's own words say it to a screen reader. */
export function Legend({ lines }: { readonly lines: readonly CurveLine[] }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.legend} aria-hidden="true">
      {lines.map(({ name, look }) => (
        <span key={name}>
          <svg width="22" height="8">
            <line className={look} x1="0" x2="22" y1="4" y2="4" />
          </svg>
          {name}
        </span>
      ))}
    </div>
  );
}
