import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  tile: {
    padding: '8px 10px',
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    boxShadow: `-1px -1px 0 ${tokens.colorNeutralStroke2}`,
  },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  label: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
});

interface Tile {
  readonly label: string;
  readonly value: string;
  /** In full, where the value is shortened. */
  readonly full?: string;
}

/** A few numbers side by side, each over what it counts. */
export function Tiles({ tiles }: { readonly tiles: readonly Tile[] }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.tiles}>
      {tiles.map(({ label, value, full }) => (
        <div key={label} className={styles.tile}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.number} title={full}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
