import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { baseRuleHeadings } from '../../../workbook/headings/financing';
import { bankAsked, bankQuestions, bankText, bankTrouble, type BankQuestion } from '../../desk/bankInputs';
import { deskWords, type DeskWord } from '../../words/deskWords';
import { usePane } from '../context';
import { troubleIn } from '../fieldTrouble';
import { Section } from '../section';
import { useDeskWords } from './useDeskWords';

const useStyles = makeStyles({
  rules: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '8px', alignItems: 'start' },
  input: { minWidth: 0, '& input, & select': { minWidth: 0, fontVariantNumeric: 'tabular-nums' } },
});

/** The rules by which the bank counts the receivables, with usual values to be replaced. */
export function BankForm(): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const word = useDeskWords();
  return (
    <Section title={word('bankRules')}>
      <div className={styles.rules}>
        {bankAsked(state).map((question) => (
          <BankField key={question} question={question} />
        ))}
      </div>
    </Section>
  );
}

/** What counts where these are left blank: BORROWINGBASE itself never does without them. */
const fallbacks: Readonly<Partial<Record<BankQuestion, string>>> = { pastDueAfter: '90', dilutionAllowed: '5%' };

function BankField({ question }: { readonly question: BankQuestion }): ReactElement {
  const styles = useStyles();
  const { language, state, session } = usePane();
  const help = `help.${question}`;
  const type = (text: string) => session.answer({ bank: { ...state.answers.bank, [question]: text } });
  return (
    <Field
      size="small"
      label={baseRuleHeadings[question].words[language]}
      hint={help in deskWords ? deskWords[help as DeskWord][language] : undefined}
      validationMessage={troubleIn(bankTrouble(state, question), type)}
    >
      {question === 'countedFrom' || question === 'insuredCap' ? (
        <Choice question={question} onChoose={type} />
      ) : (
        <Input
          className={styles.input}
          inputMode={bankQuestions[question].kind === 'text' ? 'text' : 'decimal'}
          value={bankText(state, question)}
          placeholder={fallbacks[question]}
          onChange={(_, { value }) => type(value)}
        />
      )}
    </Field>
  );
}

function Choice({
  question,
  onChoose,
}: {
  readonly question: 'countedFrom' | 'insuredCap';
  readonly onChoose: (value: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { language, state } = usePane();
  const { choices } = baseRuleHeadings[question];
  return (
    <Select className={styles.input} value={bankText(state, question)} onChange={(_, { value }) => onChoose(value)}>
      {choices.map(({ value, zh }) => (
        <option key={value} value={value}>
          {language === 'zh' ? zh : value}
        </option>
      ))}
    </Select>
  );
}
