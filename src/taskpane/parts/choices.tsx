import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from './context';
import { Section } from './section';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  choice: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    columnGap: '8px',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** What the user has said of columns and rows, as it goes into the Mapping range; each can be taken back. */
export function Choices(): ReactElement | null {
  const styles = useStyles();
  const { words, state, session } = usePane();
  const { headings } = state.answers;
  if (Object.keys(headings).length === 0) return null;
  const undo = (theirs: string) =>
    session.answer({ headings: Object.fromEntries(Object.entries(headings).filter(([one]) => one !== theirs)) });
  return (
    <Section title={words['check.chosen']}>
      <ul className={styles.list}>
        {Object.entries(headings).map(([theirs, ours]) => (
          <li key={theirs} className={styles.choice}>
            <span>{theirs}</span>
            <span>{ours}</span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={words['check.undo'](theirs)}
              onClick={() => undo(theirs)}
            >
              {words['check.undoIt']}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
