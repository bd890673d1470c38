import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Finding } from '../reading/findings';
import { usePane } from './context';
import { CellIcon } from './icons';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, overflow: 'hidden' },
  finding: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    gap: '8px',
    padding: '7px 10px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
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

/** What could not be read; each entry goes to its cell. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  const { language, words, format, session } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? findings.slice(0, 500) : findings.slice(0, FIRST);
  return (
    <div>
      <ul className={styles.list}>
        {shown.map(({ problem, reference }) => (
          <li key={reference + problem.message}>
            <button type="button" className={styles.finding} title={words.showCell(reference)} onClick={() => session.show(reference)}>
              <CellIcon />
              <span>{problem.in(language)}</span>
            </button>
          </li>
        ))}
      </ul>
      {findings.length > FIRST && (
        <Button size="small" appearance="subtle" onClick={() => setAll(!all)}>{all ? words.fewer : words.all(format.count(findings.length))}</Button>
      )}
    </div>
  );
}
