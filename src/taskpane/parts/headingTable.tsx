import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Headings } from '../../workbook/headings/heading';
import type { HeadingRead } from '../reading/headingsRead';
import { NOT_USED, withChoice } from '../reading/mapping';
import { usePane } from './context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'center',
    padding: '5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ':last-child': { borderBottom: 'none' },
  },
  heading: {
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  values: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

interface HeadingTableProps {
  readonly headings: readonly HeadingRead[];
  readonly known: Headings<string>;
}

/** Every heading of a range with its first values, and what it is read as; another reading may be chosen. */
export function HeadingTable({ headings, known }: HeadingTableProps): ReactElement {
  const styles = useStyles();
  const { language, words, state, session } = usePane();
  const choose = (theirs: string, key: string) => {
    const ours = known[key]?.words[language] ?? NOT_USED;
    session.answer({ headings: withChoice(state.answers.headings, { theirs, ours, isWay: false }) });
  };
  return (
    <ul className={styles.list}>
      {headings.map(({ theirs, key, column, samples }) => (
        <li key={column} className={styles.row}>
          <div>
            <div className={styles.heading} title={theirs}>
              {theirs}
            </div>
            <div className={styles.values}>{samples.join(' · ') || '—'}</div>
          </div>
          <Select
            size="small"
            className={styles.select}
            aria-label={words['check.readAsFor'](theirs)}
            value={key ?? ''}
            onChange={(_, choice) => choose(theirs, choice.value)}
          >
            <option value="">{words['check.notUsed']}</option>
            {Object.entries(known).map(([one, heading]) => (
              <option key={one} value={one}>
                {heading.words[language]}
              </option>
            ))}
          </Select>
        </li>
      ))}
    </ul>
  );
}
