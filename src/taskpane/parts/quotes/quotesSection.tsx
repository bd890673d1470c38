import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Answers } from '../../flow/answers';
import { quotesArgument } from '../../quotes/quotesArgument';
import { quotesWords } from '../../words/quotesWords';
import { usePane } from '../context';
import { Notice } from '../notice';
import { RangeChoice } from '../rangeChoice';
import { AboutYou } from '../year/aboutYou';
import { Weighed } from '../year/weighed';
import { QuotesCompared } from './quotesCompared';
import { TypedQuotes } from './typedQuotes';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  lead: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Offers on the losses of this book, typed or from a range: what each costs, pays and leaves, and the way to take one over. */
export function QuotesSection(): ReactElement {
  const styles = useStyles();
  const { language, state, session } = usePane();
  const { quotesFrom } = state.answers;
  return (
    <div className={styles.parts}>
      <p className={styles.lead}>{quotesWords.lead[language]}</p>
      <RadioGroup
        layout="horizontal"
        aria-label={quotesWords.from[language]}
        value={quotesFrom}
        onChange={(_, choice) => session.answer({ quotesFrom: choice.value as Answers['quotesFrom'] })}
      >
        <Radio value="typed" label={quotesWords.typed[language]} />
        <Radio value="range" label={quotesWords.range[language]} />
      </RadioGroup>
      {quotesFrom === 'typed' ? <TypedQuotes /> : <QuotesRange />}
      {quotesFrom === 'typed' && quotesArgument(state, language) === null && (
        <Notice kind="info">{quotesWords.needsTwo[language]}</Notice>
      )}
      <AboutYou />
      <Weighed view="quotes">{(answer) => <QuotesCompared answer={answer} />}</Weighed>
    </div>
  );
}

function QuotesRange(): ReactElement {
  const { language, state, session } = usePane();
  const likely = state.roles.quotes;
  return (
    <RangeChoice
      label={quotesWords.range[language]}
      help={quotesWords.rangeHelp[language]}
      required
      value={state.answers.quotes}
      likely={likely}
      others={(state.survey?.blocks ?? []).filter((block) => !likely.includes(block))}
      onChoose={(quotes) => session.answer({ quotes })}
      onUseSelection={() => session.takeSelection('quotes')}
    />
  );
}
