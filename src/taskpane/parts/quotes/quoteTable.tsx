import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { QuoteFound } from '../../quotes/quotesFound';
import { quotesWords } from '../../words/quotesWords';
import { usePane } from '../context';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& tbody th': {
      color: tokens.colorNeutralForeground2,
      fontSize: tokens.fontSizeBase100,
      fontWeight: tokens.fontWeightRegular,
      textAlign: 'start',
      padding: '4px 0',
      overflowWrap: 'anywhere',
    },
    '& td, & thead th': { textAlign: 'end', padding: '4px 0 4px 6px', overflowWrap: 'anywhere' },
    '& thead th': { verticalAlign: 'bottom', fontWeight: tokens.fontWeightSemibold },
    '& td': { fontVariantNumeric: 'tabular-nums', verticalAlign: 'baseline' },
    '& tbody tr > *': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  words: { fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
});

/** Measures down, quotes across: up to four within a narrow pane. */
export function QuoteTable({ quotes }: { readonly quotes: readonly QuoteFound[] }): ReactElement {
  const styles = useStyles();
  const { language, format } = usePane();
  const row = (
    key: 'cost' | 'indemnity' | 'retained' | 'tailRetained' | 'net' | 'breakEvenPd',
    shown: (value: number) => string,
    full?: (value: number) => string,
  ) => (
    <tr>
      <th scope="row">{quotesWords[key][language]}</th>
      {quotes.map(({ [key]: value }, at) => (
        <td key={at} title={value === null ? undefined : full?.(value)}>
          {value === null ? '—' : shown(value)}
        </td>
      ))}
    </tr>
  );
  const amount = (key: Parameters<typeof row>[0]) => row(key, format.amount, format.fullAmount);
  return (
    <table className={styles.table} aria-label={quotesWords.title[language]}>
      <thead>
        <tr>
          <td />
          {quotes.map(({ name }, at) => (
            <th key={at} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {amount('cost')}
        {amount('indemnity')}
        {amount('retained')}
        {amount('tailRetained')}
        {amount('net')}
        {row('breakEvenPd', format.share)}
        <tr>
          <th scope="row">{quotesWords.verdict[language]}</th>
          {quotes.map(({ told }, at) => (
            <td key={at} className={styles.words}>
              {told || '—'}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
