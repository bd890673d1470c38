import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { putBack } from '../../quotes/takeQuote';
import { quotesWords } from '../../words/quotesWords';
import { usePane } from '../context';
import { Notice } from '../notice';

/** What a quote has taken the place of is not lost: it is told, and comes back at a press. */
export function TermsBefore(): ReactElement | null {
  const { language, state, session } = usePane();
  if (state.answers.termsBefore.length === 0) return null;
  return (
    <Notice kind="info" live>
      <p>{quotesWords.kept[language]}</p>
      <p>
        <Button size="small" onClick={() => session.answer(putBack(state.answers))}>
          {quotesWords.putBack[language]}
        </Button>
      </p>
    </Notice>
  );
}
