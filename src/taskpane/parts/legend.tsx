import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 14px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    marginBottom: '-2px',
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: '5px' },
  whole: { fill: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { fill: 'GrayText' } },
  part: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
});

/** What the two colours of the bars stand for. */
export function Legend({ whole, part }: { readonly whole: string; readonly part: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.legend} aria-hidden="true">
      <span className={styles.entry}>
        <svg width="10" height="10">
          <rect className={styles.whole} width="10" height="10" rx="2" />
        </svg>
        {whole}
      </span>
      <span className={styles.entry}>
        <svg width="10" height="10">
          <rect className={styles.part} width="10" height="10" rx="2" />
        </svg>
        {part}
      </span>
    </div>
  );
}
