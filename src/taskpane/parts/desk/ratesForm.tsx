import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Answers } from '../../flow/answers';
import { buckets, reversedRate } from '../../desk/provisionInputs';
import { typedTrouble } from '../../year/ownFirm';
import { usePane } from '../context';
import { troubleIn } from '../fieldTrouble';
import { Notice } from '../notice';
import { RangeChoice } from '../rangeChoice';
import { Section } from '../section';
import { useDeskWords } from './useDeskWords';

const useStyles = makeStyles({
  rates: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(92px, 1fr))', gap: '8px' },
  input: { minWidth: 0, '& input': { minWidth: 0, fontVariantNumeric: 'tabular-nums' } },
});

const origins = ['ledger', 'typed', 'range'] as const;

/** Where the loss rates come from: the ledger's history, typed by bucket, or a matrix in the workbook. */
export function RatesForm(): ReactElement {
  const { state, session } = usePane();
  const word = useDeskWords();
  const { matrixFrom } = state.answers;
  return (
    <Section title={word('ratesFrom')}>
      <RadioGroup
        aria-label={word('ratesFrom')}
        value={matrixFrom}
        onChange={(_, { value }) => session.answer({ matrixFrom: value as Answers['matrixFrom'] })}
      >
        {origins.map((origin) => (
          <Radio key={origin} value={origin} label={word(`ratesFrom.${origin}`)} />
        ))}
      </RadioGroup>
      {matrixFrom === 'typed' && <TypedRates />}
      {matrixFrom === 'range' && <MatrixChoice />}
    </Section>
  );
}

function TypedRates(): ReactElement {
  const styles = useStyles();
  const { language, state, session } = usePane();
  const word = useDeskWords();
  const { lossRates } = state.answers;
  const reversed = reversedRate(state);
  return (
    <>
      <div className={styles.rates}>
        {buckets.map((bucket) => {
          const text = lossRates[bucket.en] ?? '';
          const answer = (rate: string) => session.answer({ lossRates: { ...lossRates, [bucket.en]: rate } });
          return (
            <Field
              key={bucket.en}
              size="small"
              label={bucket[language]}
              validationMessage={troubleIn(typedTrouble('share', text), answer)}
            >
              <Input
                className={styles.input}
                inputMode="decimal"
                placeholder="%"
                value={text}
                onChange={(_, { value }) => answer(value)}
              />
            </Field>
          );
        })}
      </div>
      {reversed && (
        <Notice kind="warning">
          {word('ratesReversed', {
            earlier: buckets[reversed.earlier]![language],
            later: buckets[reversed.later]![language],
          })}
        </Notice>
      )}
    </>
  );
}

function MatrixChoice(): ReactElement {
  const { state, session } = usePane();
  const word = useDeskWords();
  const likely = state.roles.matrix;
  return (
    <RangeChoice
      label={word('matrix')}
      help={word('matrixHelp')}
      required
      value={state.answers.matrix}
      likely={likely}
      others={(state.survey?.blocks ?? []).filter((block) => !likely.includes(block))}
      onChoose={(matrix) => session.answer({ matrix })}
      onUseSelection={() => session.takeSelection('matrix')}
    />
  );
}
