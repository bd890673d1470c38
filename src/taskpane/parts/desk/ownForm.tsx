import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ownQuestions, ownText, ownTrouble, type OwnPart } from '../../desk/ownFigures';
import { usePane } from '../context';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '8px', alignItems: 'end' },
  input: { minWidth: 0, '& input': { minWidth: 0, fontVariantNumeric: 'tabular-nums' } },
});

/** What the firm tells of itself for a part; what another part or step asks too stands here already. */
export function OwnForm({ part }: { readonly part: OwnPart }): ReactElement {
  const styles = useStyles();
  const { language, state, session } = usePane();
  return (
    <div className={styles.fields}>
      {ownQuestions(part).map((question) => (
        <Field
          key={question.key}
          size="small"
          label={question.heading.words[language]}
          validationMessage={ownTrouble(state, question)?.in(language)}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            value={ownText(state, question.key)}
            onChange={(_, { value }) => session.answer({ own: { ...state.answers.own, [question.key]: value } })}
          />
        </Field>
      ))}
    </div>
  );
}
