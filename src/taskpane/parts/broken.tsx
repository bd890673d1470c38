import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from './context';
import { Notice } from './notice';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: tokens.fontFamilyBase,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  detail: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface BrokenProps {
  /** What the program says of it: for whoever is asked for help. */
  readonly detail: string;
  /** Draws the pane once more. */
  readonly again: () => void;
}

/** In place of a pane that could not be drawn: what happened, that the answers are kept, and two ways on. */
export function Broken({ detail, again }: BrokenProps): ReactElement {
  const styles = useStyles();
  const { words, session } = usePane();
  const fromTheStart = () => {
    session.answer({ step: 'data' });
    again();
  };
  return (
    <main className={styles.page}>
      <Notice kind="trouble" live>
        <p>{words['trouble.notDrawn']}</p>
        <p className={styles.buttons}>
          <Button size="small" appearance="primary" onClick={again}>
            {words.tryAgain}
          </Button>
          <Button size="small" onClick={fromTheStart}>
            {words['trouble.toFirstStep']}
          </Button>
        </p>
        <p className={styles.detail}>{detail}</p>
      </Notice>
    </main>
  );
}
