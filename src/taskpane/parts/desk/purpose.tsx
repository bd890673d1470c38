import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { purposes, type Purpose } from '../../flow/answers';
import { usePane } from '../context';
import { Section } from '../section';
import { useDeskWords } from './useDeskWords';

/** What the user came for: the next step follows it. */
export function PurposeChoice(): ReactElement {
  const { state, session } = usePane();
  const word = useDeskWords();
  return (
    <Section title={word('purpose')} lead={word('purposeLead')}>
      <RadioGroup
        aria-label={word('purpose')}
        value={state.answers.purpose}
        onChange={(_, { value }) => session.answer({ purpose: value as Purpose })}
      >
        {purposes.map((purpose) => (
          <Radio key={purpose} value={purpose} label={word(`purpose.${purpose}`)} />
        ))}
      </RadioGroup>
    </Section>
  );
}
