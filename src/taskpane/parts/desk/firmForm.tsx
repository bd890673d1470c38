import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { firmBlocks, firmHeadings } from '../../../workbook/headings/firm';
import type { FirmKey } from '../../../workbook/ranges/firm';
import { firmValue } from '../../desk/firmInputs';
import { typedTrouble } from '../../year/ownFirm';
import { usePane } from '../context';
import { Disclosure } from '../disclosure';
import { useDeskWords } from './useDeskWords';

const useStyles = makeStyles({
  blocks: { display: 'flex', flexDirection: 'column', gap: '8px' },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** What only the firm can tell, block by block as the form asks. */
export function FirmForm(): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const word = useDeskWords();
  return (
    <div className={styles.blocks}>
      {(Object.keys(firmBlocks) as (keyof typeof firmBlocks)[]).map((block) => {
        const keys: readonly FirmKey[] = firmBlocks[block];
        const typed = keys.filter((key) => firmValue(state, key) !== null).length;
        const title = word(`firm.${block}`);
        return (
          <Disclosure key={block} title={word('typedOf', { title, typed: String(typed), all: String(keys.length) })}>
            <div className={styles.fields}>
              {keys.map((key) => (
                <FirmField key={key} question={key} />
              ))}
            </div>
          </Disclosure>
        );
      })}
    </div>
  );
}

function FirmField({ question }: { readonly question: FirmKey }): ReactElement {
  const { language, state, session } = usePane();
  const { words, kind } = firmHeadings[question];
  const text = state.answers.firm[question] ?? '';
  const trouble = kind === 'amount' ? typedTrouble('amount', text) : null;
  return (
    <Field size="small" label={words[language]} validationMessage={trouble?.in(language)}>
      <Input
        value={text}
        onChange={(_, { value }) => session.answer({ firm: { ...state.answers.firm, [question]: value } })}
      />
    </Field>
  );
}
