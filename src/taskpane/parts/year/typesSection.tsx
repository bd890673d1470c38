import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Answer } from '../../../functions/definition';
import { typesWords } from '../../words/typesWords';
import { typesFound } from '../../year/typesFound';
import { usePane } from '../context';
import { Notice } from '../notice';
import { AboutYou } from './aboutYou';
import { TypeCard } from './typeCard';
import { Weighed } from './weighed';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  lead: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** Every type of policy on the losses of this book: what it costs, leaves and asks for, whether it suits; none may be the answer. */
export function TypesSection(): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <div className={styles.parts}>
      <p className={styles.lead}>{typesWords.lead[language]}</p>
      <AboutYou />
      <Weighed view="types">{(answer) => <Types answer={answer} />}</Weighed>
    </div>
  );
}

function Types({ answer: given }: { readonly answer: Answer }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { types, answer, notes } = useMemo(() => typesFound(given), [given]);
  return (
    <div className={styles.parts}>
      <Notice kind="info" live>
        <p>
          <strong>{answer}</strong>
        </p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Notice>
      <ul className={styles.list} aria-label={typesWords.title[language]}>
        {types.map((found) => (
          <TypeCard key={found.type?.type ?? 'none'} found={found} />
        ))}
      </ul>
    </div>
  );
}
