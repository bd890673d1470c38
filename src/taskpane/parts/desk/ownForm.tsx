import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ownQuestions, ownText, ownTrouble, type OwnPart } from '../../desk/ownFigures';
import { usePane } from '../context';
import { troubleIn } from '../fieldTrouble';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '8px', alignItems: 'end' },
  input: { minWidth: 0, '& input': { minWidth: 0, fontVariantNumeric: 'tabular-nums' } },
});

/** What the firm tells of itself for a part; what another part or step asks too stands here already. */
export function OwnForm({ part }: { readonly part: OwnPart }): ReactElement {
  const styles = useStyles();
  const { language, state, session } = usePane();
  const answer = (key: string, text: string) => session.answer({ own: { ...state.answers.own, [key]: text } });
  return (
    <div className={styles.fields}>
      {ownQuestions(part).map((question) => (
        <Field
          key={question.key}
          size="small"
          label={question.heading.words[language]}
          validationMessage={troubleIn(ownTrouble(state, question), (meant) => answer(question.key, meant))}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            value={ownText(state, question.key)}
            onChange={(_, { value }) => answer(question.key, value)}
          />
        </Field>
      ))}
    </div>
  );
}
