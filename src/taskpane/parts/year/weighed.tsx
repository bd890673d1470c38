import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Problem } from '../../../engine/problem';
import type { Answer } from '../../../functions/definition';
import type { View } from '../../year/seen';
import { usePane } from '../context';
import { Notice } from '../notice';
import { FormulaBox } from './formulaBox';
import { useView, type CallOf, type Viewed } from './useView';
import { useYearWords } from './useYearWords';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  progress: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    gap: '4px 8px',
    fontSize: tokens.fontSizeBase200,
  },
  bar: { gridColumn: '1 / -1' },
  older: { opacity: 0.55 },
});

interface WeighedProps {
  readonly view: View;
  /** Where it is not about the whole book in a year. */
  readonly call?: CallOf;
  readonly children: (answer: Answer) => ReactNode;
  /** In place of the function's own sentence, where there is more to say. */
  readonly refused?: (problem: Problem) => ReactNode;
}

/** The answer to a view: how far it is, a way to stop it, what the function says against it, and the formula that says the same. */
export function Weighed({ view, call, children, refused }: WeighedProps): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane();
  const viewed = useView(view, call);
  const answer = viewed.seeing?.answer ?? null;
  if (viewed.call === null) return null;
  return (
    <div className={styles.parts}>
      <Standing viewed={viewed} />
      {answer instanceof Problem &&
        viewed.current &&
        (refused?.(answer) ?? (
          <Notice kind="warning" live>
            {answer.in(language)}
          </Notice>
        ))}
      {answer !== null && !(answer instanceof Problem) && (
        <div className={viewed.current ? styles.parts : `${styles.parts} ${styles.older}`}>{children(answer)}</div>
      )}
      <FormulaBox formula={viewed.call.formula} />
    </div>
  );
}

function Standing({ viewed: { seeing, stop, ask } }: { readonly viewed: Viewed }): ReactElement | null {
  const styles = useStyles();
  const word = useYearWords();
  if (seeing === null || seeing.computing) {
    return (
      <div className={styles.progress} role="status">
        <span>{word('computing')}</span>
        <Button size="small" onClick={stop}>
          {word('stop')}
        </Button>
        <ProgressBar className={styles.bar} aria-label={word('computing')} />
      </div>
    );
  }
  if (!seeing.stopped) return null;
  return (
    <Notice kind="info" live>
      <p>
        {word('stopped')}
        {seeing.answer !== null && ` ${word('older')}`}
      </p>
      <p>
        <Button size="small" onClick={ask}>
          {word('again')}
        </Button>
      </p>
    </Notice>
  );
}
