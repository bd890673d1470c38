import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { Problem } from '../../../engine/problem';
import type { TypedQuote } from '../../flow/typedQuote';
import { nameOfQuote } from '../../quotes/nameOfQuote';
import { quoteOfPolicy } from '../../quotes/quoteOfPolicy';
import { quotesFound } from '../../quotes/quotesFound';
import { saysSomething } from '../../quotes/quotesTyped';
import { filled } from '../../plan/sentence';
import { quotesWords } from '../../words/quotesWords';
import { usePane } from '../context';
import { QuoteForm } from './quoteForm';

const useStyles = makeStyles({
  quotes: { display: 'flex', flexDirection: 'column', gap: '6px', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const MOST = 4;
const blank: TypedQuote = { name: '', terms: {}, startedFrom: null };

/** Up to four forms, one open at a time: begun blank, from the policy as it stands, or as a copy of another. */
export function TypedQuotes(): ReactElement {
  const styles = useStyles();
  const { language, state, session } = usePane();
  const { quotesTyped } = state.answers;
  const [open, setOpen] = useState<number | null>(null);
  const troubles = useTroubles(quotesTyped);
  const policy = quoteOfPolicy(state, language);
  const answer = (quotes: readonly TypedQuote[]) => session.answer({ quotesTyped: quotes });
  const add = (quote: TypedQuote, unfold: boolean) => {
    answer([...quotesTyped, quote]);
    setOpen(unfold ? quotesTyped.length : null);
  };
  const full = quotesTyped.length >= MOST;
  return (
    <div className={styles.quotes}>
      {quotesTyped.map((quote, at) => (
        <QuoteForm
          key={at}
          at={at}
          quote={quote}
          trouble={troubles.get(quote) ?? null}
          open={open === at}
          onToggle={(unfolded) => setOpen((before) => (unfolded ? at : before === at ? null : before))}
          onChange={(change) => answer(quotesTyped.map((one, place) => (place === at ? { ...one, ...change } : one)))}
          onRemove={() => {
            answer(quotesTyped.filter((_, place) => place !== at));
            setOpen(null);
          }}
          onCopy={
            full
              ? null
              : () => {
                  const name = filled(quotesWords.copied[language], { name: nameOfQuote(quote, at, language) });
                  add({ ...quote, name }, true);
                }
          }
        />
      ))}
      {!full && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => add(blank, true)}>
            {quotesWords.add[language]}
          </Button>
          {policy && (
            <Button size="small" onClick={() => add(policy, false)}>
              {quotesWords.addPolicy[language]}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** Why a quote cannot be priced, as it was found when the quotes were compared last. */
function useTroubles(typed: readonly TypedQuote[]): ReadonlyMap<TypedQuote, Problem> {
  const { state } = usePane();
  const answer = state.seen.quotes?.answer ?? null;
  return useMemo(() => {
    if (answer === null || answer instanceof Problem) return new Map();
    const { quotes } = quotesFound(answer);
    const told = typed.filter(saysSomething);
    if (told.length !== quotes.length) return new Map();
    return new Map(told.flatMap((quote, at) => (quotes[at]!.problem ? [[quote, quotes[at]!.problem] as const] : [])));
  }, [answer, typed]);
}
