import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Verdict } from '../../../functions/layouts/coverValue';
import { filled } from '../../plan/sentence';
import { differenceTold } from '../../quotes/differenceTold';
import type { Quote } from '../../quotes/quote';
import type { QuotesFound } from '../../quotes/quotesFound';
import { isTaken, takeQuote } from '../../quotes/takeQuote';
import { quotesWords } from '../../words/quotesWords';
import { useChoiceCard } from '../choiceCard';
import { usePane } from '../context';

const looks: Readonly<Record<Verdict, 'good' | 'careful' | 'quiet'>> = {
  buy: 'good',
  closeBuy: 'careful',
  closeDontBuy: 'careful',
  undecided: 'careful',
  dontBuy: 'quiet',
};

interface QuoteCardProps {
  readonly at: number;
  readonly found: QuotesFound;
  readonly quotes: readonly Quote[];
}

/** One quote: its verdict with the reason, how it differs from the first, and the way to make it the policy. */
export function QuoteCard({ at, found, quotes }: QuoteCardProps): ReactElement {
  const styles = useChoiceCard();
  const { language, format, state } = usePane();
  const { name, problem, verdict, told, why, notes } = found.quotes[at]!;
  const quote = quotes[at] ?? null;
  const taken = quote !== null && isTaken(quote, state.answers);
  return (
    <li className={mergeClasses(styles.card, taken && styles.taken)}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        {verdict && <span className={styles[looks[verdict]]}>{told}</span>}
      </div>
      {at > 0 && <p>{differenceTold(found, at, format, language)}</p>}
      {[problem?.in(language) ?? why, ...notes].map((sentence) => (
        <p key={sentence} className={styles.quiet}>
          {sentence}
        </p>
      ))}
      <Take quote={quote} quotes={quotes} name={name} taken={taken} />
      {taken && (
        <p role="status">
          <strong>{quotesWords.taken[language]}</strong>
        </p>
      )}
    </li>
  );
}

interface TakeProps {
  readonly quote: Quote | null;
  readonly quotes: readonly Quote[];
  readonly name: string;
  readonly taken: boolean;
}

/** It stays when it was pressed, so that the focus stays where it was. */
function Take({ quote, quotes, name, taken }: TakeProps) {
  const styles = useChoiceCard();
  const { language, state, session } = usePane();
  const terms = quote?.terms ?? null;
  if (quote === null || terms === null) return <p className={styles.quiet}>{quotesWords.unreadable[language]}</p>;
  return (
    <Button
      className={styles.button}
      size="small"
      aria-label={filled(quotesWords.takeNamed[language], { name })}
      disabledFocusable={taken}
      onClick={() => session.answer(takeQuote({ ...quote, terms }, state.answers, quotes))}
    >
      {quotesWords.take[language]}
    </Button>
  );
}
