import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePane } from './context';
import { CellIcon } from './icons';
import { useLineList } from './lineList';
import { More } from './more';

const useStyles = makeStyles({
  entry: { display: 'flex', alignItems: 'center' },
  finding: {
    flexGrow: 1,
    minWidth: 0,
    gridTemplateColumns: '16px 1fr',
    gap: '8px',
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
  const [lines, styles] = [useLineList(), useStyles()];
  const { words, session } = usePane();
  const [shown, setShown] = useState(FIRST);
  return (
    <div>
      <ul className={lines.list}>
        {entries.slice(0, shown).map(({ sentence, reference, action }) => (
          <li key={reference + sentence} className={styles.entry}>
            <button
              type="button"
              className={mergeClasses(lines.line, lines.pressed, styles.finding)}
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
