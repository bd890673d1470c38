import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Answer } from '../../../functions/definition';
import { filled } from '../../plan/sentence';
import { quotesFound } from '../../quotes/quotesFound';
import { quotesIn } from '../../quotes/quotesIn';
import { quotesWords } from '../../words/quotesWords';
import { usePane } from '../context';
import { Notice } from '../notice';
import { RatedByThemselves } from '../year/ratedByThemselves';
import { QuoteCard } from './quoteCard';
import { QuoteTable } from './quoteTable';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  how: { margin: 0, fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** The figures side by side, below them each quote with its verdict and what differs. */
export function QuotesCompared({ answer }: { readonly answer: Answer }): ReactElement {
  const styles = useStyles();
  const { language, format, state } = usePane();
  const found = useMemo(() => quotesFound(answer), [answer]);
  const { answers, books, survey } = state;
  const quotes = useMemo(() => quotesIn({ answers, books, survey }, language), [answers, books, survey, language]);
  return (
    <div className={styles.parts}>
      <RatedByThemselves />
      {found.notes.length > 0 && (
        <Notice kind="info" live>
          {found.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      <QuoteTable quotes={found.quotes} />
      {found.averagePd !== null && (
        <p className={styles.how}>{filled(quotesWords.averagePd[language], { pd: format.share(found.averagePd) })}</p>
      )}
      <ul className={styles.list} aria-label={quotesWords.title[language]}>
        {found.quotes.map((_, at) => (
          <QuoteCard key={at} at={at} found={found} quotes={quotes} />
        ))}
      </ul>
    </div>
  );
}
