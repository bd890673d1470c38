import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { costWords } from '../policy/costWords';
import { premiumOf, premiumTrouble } from '../policy/premium';
import { usePane } from './context';
import { troubleIn } from './fieldTrouble';
import { Section } from './section';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  input: { minWidth: 0, '& input': { minWidth: 0, fontVariantNumeric: 'tabular-nums' } },
});

/** What the cover costs, if the user wants it weighed: a yearly premium, or the insured turnover and a rate. */
export function PremiumForm(): ReactElement {
  const styles = useStyles();
  const { words, format, state } = usePane();
  const { premium, turnover, premiumRate } = state.answers;
  const known = premiumOf({ premium, turnover, premiumRate });
  return (
    <Section title={words['policy.cost']} lead={words['policy.cost.lead']}>
      <PremiumField
        field="premium"
        example={words['policy.example.amount']}
        hint={known?.rate ? words['policy.cost.makes'](format.fullAmount(known.amount)) : undefined}
      />
      {premium.trim() === '' && (
        <div className={styles.pair}>
          <PremiumField field="turnover" example={words['policy.example.amount']} />
          <PremiumField field="premiumRate" example={words['policy.example.rate']} />
        </div>
      )}
    </Section>
  );
}

interface PremiumFieldProps {
  readonly field: 'premium' | 'turnover' | 'premiumRate';
  readonly example: string;
  readonly hint?: string;
}

function PremiumField({ field, example, hint }: PremiumFieldProps): ReactElement {
  const styles = useStyles();
  const { language, state, session } = usePane();
  const label = costWords[field === 'premiumRate' ? 'rate' : field][language];
  const answer = (typed: string) => session.answer({ [field]: typed });
  return (
    <Field label={label} hint={hint} validationMessage={troubleIn(premiumTrouble(field, state.answers[field]), answer)}>
      <Input
        className={styles.input}
        inputMode="decimal"
        placeholder={example}
        value={state.answers[field]}
        onChange={(_, { value }) => answer(value)}
      />
    </Field>
  );
}
