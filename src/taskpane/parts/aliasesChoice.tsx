import type { ReactElement } from 'react';
import { usePane } from './context';
import { RangeChoice } from './rangeChoice';

/** Which table says what customers are called. */
export function AliasesChoice(): ReactElement {
  const { words, state, session } = usePane();
  const likely = state.roles.aliases;
  return (
    <RangeChoice
      label={words['check.aliases']}
      help={words['check.aliases.help']}
      value={state.answers.aliases}
      likely={likely}
      others={(state.survey?.blocks ?? []).filter((block) => !likely.includes(block))}
      onChoose={(reference) => session.answer({ aliases: reference })}
      onUseSelection={() => session.takeSelection('aliases')}
    />
  );
}
