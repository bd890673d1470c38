import type { ReactElement } from 'react';
import { usePane } from './context';
import { RangeChoice } from './rangeChoice';

/** Which range holds the exchange rates, asked where books are in several currencies. */
export function RatesChoice(): ReactElement {
  const { words, state, session } = usePane();
  const likely = state.roles.rates;
  return (
    <RangeChoice
      label={words['check.rates']}
      help={words['check.rates.help']}
      value={state.answers.rates}
      likely={likely}
      others={(state.survey?.blocks ?? []).filter((block) => !likely.includes(block))}
      onChoose={(reference) => session.answer({ rates: reference })}
      onUseSelection={() => session.takeSelection('rates')}
    />
  );
}
