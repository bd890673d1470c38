import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { policyTerms, type Policy } from '../../engine/cover';
import { usePane } from './context';
import { shownTerm } from '../policy/shownTerm';

const useStyles = makeStyles({
  list: {
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: '2px 10px',
  },
  term: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: '12px',
    padding: '5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ':last-child': { borderBottom: 'none' },
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
    overflowWrap: 'anywhere',
  },
});

/** The terms as they were read; terms not given are left out. */
export function TermList({ policy }: { readonly policy: Policy }): ReactElement {
  const styles = useStyles();
  const { language, format } = usePane();
  const given = (Object.keys(policyTerms) as (keyof Policy)[]).filter(
    (key) => policy[key] !== null && policy[key] !== undefined,
  );
  return (
    <dl className={styles.list}>
      {given.map((key) => (
        <div key={key} className={styles.term}>
          <dt className={styles.name}>{policyTerms[key][language]}</dt>
          <dd className={styles.value}>{shownTerm(key, policy, format, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
