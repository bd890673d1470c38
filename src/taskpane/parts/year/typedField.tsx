import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Answers } from '../../flow/answers';
import { typedTrouble } from '../../year/ownFirm';
import { usePane } from '../context';
import { troubleIn } from '../fieldTrouble';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '8px', alignItems: 'start' },
  input: { minWidth: 0, '& input': { minWidth: 0, fontVariantNumeric: 'tabular-nums' } },
});

type Question =
  | 'outlook'
  | 'openingAllowance'
  | 'writtenOff'
  | 'minimumCash'
  | 'monthlyIn'
  | 'monthlyOut'
  | 'equity'
  | 'cash'
  | 'budget'
  | 'premium'
  | 'grossMargin'
  | 'extraSales'
  | 'costOfCapital'
  | 'absorbableLoss';

interface TypedFieldProps {
  readonly question: Question & keyof Answers;
  readonly label: string;
  readonly kind?: 'amount' | 'share';
  readonly hint?: string;
}

/** An answer that is typed: an amount or a share, with what is wrong with it below. */
export function TypedField({ question, label, kind = 'amount', hint }: TypedFieldProps): ReactElement {
  const styles = useStyles();
  const { words, state, session } = usePane();
  const text = state.answers[question];
  const example =
    question === 'outlook'
      ? '1.2'
      : kind === 'share'
        ? words['policy.example.percent'].replace('90%', question === 'grossMargin' ? '25%' : '8%')
        : words['policy.example.amount'];
  const answer = (typed: string) => session.answer({ [question]: typed });
  return (
    <Field size="small" label={label} hint={hint} validationMessage={troubleIn(typedTrouble(kind, text), answer)}>
      <Input
        className={styles.input}
        inputMode="decimal"
        placeholder={example}
        value={text}
        onChange={(_, { value }) => answer(value)}
      />
    </Field>
  );
}

/** Two fields beside each other. */
export function TwoFields({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return <div className={styles.pair}>{children}</div>;
}
