import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { creditTasks, selfQuestions, type CreditTask, type SelfQuestion } from '../../../engine/desk';
import type { SelfFound } from '../../desk/self';
import { selfAnswered, selfChoicesIn } from '../../desk/selfInputs';
import { usePane } from '../context';
import { Disclosure } from '../disclosure';
import { useDeskWords } from './useDeskWords';

const useStyles = makeStyles({
  blocks: { display: 'flex', flexDirection: 'column', gap: '8px' },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
  input: { minWidth: 0, '& select': { minWidth: 0 } },
});

/** What the books cannot answer, part by part. */
export function SelfForm({ found: { lines } }: { readonly found: SelfFound }): ReactElement {
  const styles = useStyles();
  const { language, state } = usePane();
  const word = useDeskWords();
  return (
    <div className={styles.blocks}>
      {(Object.keys(creditTasks) as CreditTask[]).map((task) => {
        const asked = lines.filter(({ key, byBooks }) => selfQuestions[key].task === task && !byBooks);
        if (asked.length === 0) return null;
        const typed = asked.filter(({ key }) => selfAnswered(state, key) !== '').length;
        const told = { title: creditTasks[task][language], typed: String(typed), all: String(asked.length) };
        return (
          <Disclosure key={task} title={word('answeredOf', told)}>
            <div className={styles.fields}>
              {asked.map(({ key }) => (
                <SelfField key={key} question={key} />
              ))}
            </div>
          </Disclosure>
        );
      })}
    </div>
  );
}

function SelfField({ question }: { readonly question: SelfQuestion }): ReactElement {
  const styles = useStyles();
  const { language, state, session } = usePane();
  return (
    <Field size="small" label={selfQuestions[question].asks[language]}>
      <Select
        className={styles.input}
        value={selfAnswered(state, question)}
        onChange={(_, { value }) => session.answer({ self: { ...state.answers.self, [question]: value } })}
      >
        <option value="">—</option>
        {selfChoicesIn(language).map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  );
}
