import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { State } from '../session/state';
import type { Dictionary } from '../words/en';
import { usePane } from './context';
import { Notice } from './notice';

const useStyles = makeStyles({ trouble: { padding: '12px 16px 0' }, button: { marginTop: '6px' } });

/** What the workbook refused, why, and what to do next. */
export function Trouble(): ReactElement | null {
  const styles = useStyles();
  const { words, state, session } = usePane();
  if (state.trouble === null) return null;
  return (
    <div className={styles.trouble}>
      <Notice kind={state.trouble.refusal === 'cancelled' ? 'info' : 'trouble'} live>
        <p>{sentence(state.trouble, words)}</p>
        <Button className={styles.button} size="small" onClick={session.dismiss}>
          {words.close}
        </Button>
      </Notice>
    </div>
  );
}

function sentence({ refusal, detail }: NonNullable<State['trouble']>, words: Dictionary): string {
  const entry = words[`trouble.${refusal}`];
  return typeof entry === 'string' ? entry : entry(detail);
}
