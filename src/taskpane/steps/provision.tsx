import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { provisionCall } from '../desk/provisionCall';
import { outlookLacksReason } from '../desk/provisionInputs';
import type { Answers } from '../flow/answers';
import { usePane } from '../parts/context';
import { ProvisionFigures } from '../parts/desk/provisionFigures';
import { RatesForm } from '../parts/desk/ratesForm';
import { useDeskWords } from '../parts/desk/useDeskWords';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { TwoFields, TypedField } from '../parts/year/typedField';
import { Weighed } from '../parts/year/weighed';

const useStyles = makeStyles({
  narrow: { minWidth: 0, '& input, & select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** The allowance for the receivables and its movement: what is needed for it is asked for here. */
export function ProvisionStep(): ReactElement {
  const { state } = usePane();
  const word = useDeskWords();
  return (
    <Page title={word('provision.title')} lead={word('provision.lead')}>
      {state.books?.receivables?.range ? (
        <Provision />
      ) : (
        <Notice kind="warning">{word('provisionWithoutLedger')}</Notice>
      )}
    </Page>
  );
}

function Provision(): ReactElement {
  const { state } = usePane();
  const word = useDeskWords();
  const { matrixFrom, policyFrom } = state.answers;
  const asked = provisionCall(state) === null;
  return (
    <>
      <RatesForm />
      <Outlook />
      {policyFrom !== 'none' && <CoverCounted />}
      <TwoFields>
        <TypedField question="openingAllowance" label={word('openingAllowance')} />
        <TypedField question="writtenOff" label={word('writtenOff')} />
      </TwoFields>
      {asked && matrixFrom !== 'ledger' && (
        <Notice kind="info">{word(matrixFrom === 'typed' ? 'ratesNeeded' : 'noMatrix')}</Notice>
      )}
      <Weighed view="provision" call={provisionCall}>
        {(answer) => <ProvisionFigures answer={answer} />}
      </Weighed>
    </>
  );
}

/** What is expected to differ from the past, with its reason. */
function Outlook(): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();
  const word = useDeskWords();
  return (
    <>
      <TwoFields>
        <TypedField question="outlook" label={word('outlook')} hint={word('outlookHelp')} />
        <Field size="small" label={word('outlookReason')}>
          <Input
            className={styles.narrow}
            value={state.answers.outlookReason}
            onChange={(_, { value }) => session.answer({ outlookReason: value })}
          />
        </Field>
      </TwoFields>
      {outlookLacksReason(state) && <Notice kind="warning">{word('outlookNeeded')}</Notice>}
    </>
  );
}

const ways = ['recovery', 'separate asset', 'not'] as const;

function CoverCounted(): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();
  const word = useDeskWords();
  return (
    <Field size="small" label={word('coverCounted')}>
      <Select
        className={styles.narrow}
        value={state.answers.coverCounted}
        onChange={(_, { value }) => session.answer({ coverCounted: value as Answers['coverCounted'] })}
      >
        {ways.map((way) => (
          <option key={way} value={way}>
            {word(`counted.${way}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
