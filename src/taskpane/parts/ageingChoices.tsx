import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Words } from '../../engine/words';
import { countedFromChoices, inBucketChoices } from '../../workbook/headings/ageingChoices';
import { agedBy, inBucket } from '../../workbook/headings/ageingNames';
import type { Choice } from '../../workbook/headings/choice';
import { usePane } from './context';

/** How a summarised ageing is counted: from which day, and where in its bucket an amount stands. Kept with the headings, so that the Mapping range says it to every formula. */
export function AgeingChoices(): ReactElement | null {
  const { state } = usePane();
  const summary = state.books?.receivables?.range?.summary;
  if (!summary) return null;
  return (
    <>
      <OneOf name={agedBy} choices={countedFromChoices} chosen={summary.countedFrom} />
      <OneOf name={inBucket} choices={inBucketChoices} chosen={summary.position} />
    </>
  );
}

interface OneOfProps {
  readonly name: Words;
  readonly choices: readonly Choice[];
  readonly chosen: string;
}

function OneOf({ name, choices, chosen }: OneOfProps): ReactElement {
  const { language, state, session } = usePane();
  const label = ({ value, zh }: Choice) => (language === 'zh' ? zh : value);
  const choose = (value: string) => {
    const others = Object.entries(state.answers.headings).filter(([key]) => key !== name.en && key !== name.zh);
    const choice = choices.find((one) => one.value === value)!;
    session.answer({ headings: { ...Object.fromEntries(others), [name[language]]: label(choice) } });
  };
  return (
    <Field label={name[language]} size="small">
      <Select size="small" value={chosen} onChange={(_, { value }) => choose(value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {label(choice)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
