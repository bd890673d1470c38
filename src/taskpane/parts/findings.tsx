import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePane } from './context';
import { CellIcon } from './icons';
import { More } from './more';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  entry: { display: 'flex', alignItems: 'center', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  finding: {
    flexGrow: 1,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    gap: '8px',
    padding: '7px 10px',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '& svg': { color: tokens.colorStatusWarningForeground1 },
  },
});

const FIRST = 8;

export interface Entry {
  readonly sentence: string;
  readonly reference: string;
  /** What can be done about it here. */
  readonly action?: { readonly label: string; readonly act: () => void };
}

/** What to look at in the cells; each entry goes to its cell. */
export function Findings({ entries }: { readonly entries: readonly Entry[] }): ReactElement {
  const styles = useStyles();
  const { words, session } = usePane();
  const [shown, setShown] = useState(FIRST);
  return (
    <div>
      <ul className={styles.list}>
        {entries.slice(0, shown).map(({ sentence, reference, action }) => (
          <li key={reference + sentence} className={styles.entry}>
            <button
              type="button"
              className={styles.finding}
              title={words.showCell(reference)}
              onClick={() => session.show(reference)}
            >
              <CellIcon />
              <span>{sentence}</span>
            </button>
            {action && (
              <Button size="small" appearance="subtle" onClick={action.act}>
                {action.label}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <More first={FIRST} shown={Math.min(shown, entries.length)} total={entries.length} onShow={setShown} />
    </div>
  );
}
