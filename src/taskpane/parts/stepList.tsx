import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Explained } from '../outcome/steps';
import { usePane } from './context';

const useStyles = makeStyles({
  list: { margin: '2px 0 0', padding: 0, listStyleType: 'none' },
  step: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '8px',
    padding: '3px 0',
    borderTop: `1px dotted ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  same: { color: tokens.colorNeutralForeground3 },
});

/** Clause by clause: what the amount is after it. */
export function StepList({ steps }: { readonly steps: readonly Explained[] }): ReactElement {
  const styles = useStyles();
  const { format } = usePane();
  return (
    <ol className={styles.list}>
      {steps.map(({ clause, before, after }, index) => (
        <li key={index} className={styles.step}>
          <span>{clause}</span>
          <span className={before === after ? styles.same : undefined}>
            {after === null ? '' : format.fullAmount(after)}
          </span>
        </li>
      ))}
    </ol>
  );
}
