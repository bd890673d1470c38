import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: '0 6px',
    margin: '4px 0 0',
    '& dt': { gridRow: '1', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
    '& dd': { gridRow: '2', margin: 0, fontVariantNumeric: 'tabular-nums' },
  },
});

interface ThreeFiguresProps {
  readonly figures: readonly { readonly label: string; readonly shown: string; readonly full?: string }[];
}

/** Three numbers of one choice, each under its name. */
export function ThreeFigures({ figures }: ThreeFiguresProps): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.figures}>
      {figures.flatMap(({ label, shown, full }) => [
        <dt key={label}>{label}</dt>,
        <dd key={`${label} amount`} title={full}>
          {shown}
        </dd>,
      ])}
    </dl>
  );
}
