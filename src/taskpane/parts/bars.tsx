import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: '4px 10px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '6px 0 2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  numbers: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  drawing: { gridColumn: '1 / -1', display: 'block', width: '100%', height: '8px', overflow: 'visible' },
  whole: { fill: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { fill: 'GrayText' } },
  part: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  mark: {
    stroke: tokens.colorStatusDangerForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

export interface Bar {
  readonly key: string;
  readonly name: string;
  /** The numbers in words, as they stand beside the name. */
  readonly numbers: string;
  readonly whole: number;
  /** The part of the whole that is filled. */
  readonly part: number;
}

interface BarsProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** A line across all bars: a threshold. */
  readonly mark?: number;
}

/** Bars under their names and numbers, so that the picture never says more than the words. */
export function Bars({ label, bars, mark }: BarsProps): ReactElement {
  const styles = useStyles();
  const most = Math.max(...bars.map(({ whole }) => whole), mark ?? 0);
  const x = (amount: number) => `${most > 0 ? (100 * Math.max(amount, 0)) / most : 0}%`;
  return (
    <ol className={styles.list} aria-label={label}>
      {bars.map(({ key, name, numbers, whole, part }) => (
        <li key={key} className={styles.bar}>
          <span className={styles.name} title={name}>
            {name}
          </span>
          <span className={styles.numbers}>{numbers}</span>
          <svg className={styles.drawing} aria-hidden="true" focusable="false">
            <rect className={styles.whole} width={x(whole)} height="8" rx="2" />
            <rect className={styles.part} width={x(Math.min(part, whole))} height="8" rx="2" />
            {mark !== undefined && <line className={styles.mark} x1={x(mark)} x2={x(mark)} y1="-1" y2="9" />}
          </svg>
        </li>
      ))}
    </ol>
  );
}
