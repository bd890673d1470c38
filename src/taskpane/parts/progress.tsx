import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from './context';

const useStyles = makeStyles({
  progress: {
    padding: '8px 16px',
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    gap: '4px 8px',
    fontSize: tokens.fontSizeBase200,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: { gridColumn: '1 / -1' },
});

/** Long work: what is done, how far, and a way to stop it. */
export function Progress(): ReactElement | null {
  const styles = useStyles();
  const { words, state, session } = usePane();
  if (state.busy === null) return null;
  const { task, done } = state.busy;
  return (
    <div className={styles.progress} role="status">
      <span>{words[task]}</span>
      <Button size="small" onClick={session.cancel}>
        {words.cancel}
      </Button>
      <ProgressBar className={styles.bar} value={done ?? undefined} aria-label={words[task]} />
    </div>
  );
}
