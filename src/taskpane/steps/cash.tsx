import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cashCall } from '../desk/cashCall';
import { openingOf, minimumOf } from '../desk/cashInputs';
import { cashViews, scenarios, type CashScenario } from '../desk/scenarios';
import { usePane } from '../parts/context';
import { CashFigures } from '../parts/desk/cashFigures';
import { KeptForecast } from '../parts/desk/keptForecast';
import { FlowsChoice } from '../parts/desk/flowsChoice';
import { ScenarioTable } from '../parts/desk/scenarioTable';
import { useDeskWords } from '../parts/desk/useDeskWords';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { Section } from '../parts/section';
import { TwoFields, TypedField } from '../parts/year/typedField';
import { Weighed } from '../parts/year/weighed';

/** Thirteen weeks of cash and the months after: what is needed for it is asked for here. */
export function CashStep(): ReactElement {
  const { state } = usePane();
  const word = useDeskWords();
  return (
    <Page title={word('cash.title')} lead={word('cash.lead')}>
      {state.books?.receivables?.range ? (
        <>
          <TwoFields>
            <TypedField question="cash" label={word('opening')} hint={word('openingHelp')} />
            <TypedField question="minimumCash" label={word('minimum')} hint={word('minimumHelp')} />
          </TwoFields>
          <FlowsChoice />
          <Forecast />
        </>
      ) : (
        <Notice kind="warning">{word('withoutReceivables')}</Notice>
      )}
    </Page>
  );
}

function Forecast(): ReactElement {
  const { state, session } = usePane();
  const word = useDeskWords();
  const { scenario } = state.answers;
  const [opening, minimum] = [openingOf(state), minimumOf(state)];
  if (opening === null) return <Notice kind="info">{word('openingNeeded')}</Notice>;
  return (
    <>
      <Section title={word('scenario')}>
        <RadioGroup
          aria-label={word('scenario')}
          value={scenario}
          onChange={(_, { value }) => session.answer({ scenario: value as CashScenario })}
        >
          {scenarios.map((one) => (
            <Radio key={one} value={one} label={word(`scenario.${one}`)} />
          ))}
        </RadioGroup>
        <ScenarioTable minimum={minimum} />
      </Section>
      <Weighed view={cashViews[scenario]} call={cashCall(scenario)}>
        {(answer) => <CashFigures answer={answer} opening={opening} minimum={minimum} />}
      </Weighed>
      <KeptForecast />
    </>
  );
}
