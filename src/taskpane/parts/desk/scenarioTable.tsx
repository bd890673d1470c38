import type { ReactElement } from 'react';
import { Problem } from '../../../engine/problem';
import { cashCall } from '../../desk/cashCall';
import { cashFound, firstBreach, type CashFound } from '../../desk/cash';
import { cashViews, scenarios, type CashScenario } from '../../desk/scenarios';
import { usePane } from '../context';
import { FigureTable } from '../year/figureTable';
import { useView } from '../year/useView';
import { useDeskWords } from './useDeskWords';

/** How low cash falls in each scenario, without cover and with it, and when first below the minimum. */
export function ScenarioTable({ minimum }: { readonly minimum: number | null }): ReactElement {
  const { format, state } = usePane();
  const word = useDeskWords();
  const views = {
    base: useView(cashViews.base, cashCall('base')),
    slow: useView(cashViews.slow, cashCall('slow')),
    'largest fails': useView(cashViews['largest fails'], cashCall('largest fails')),
  };
  const found = (scenario: CashScenario): CashFound | null => {
    const answer = views[scenario].current ? views[scenario].seeing?.answer : null;
    return !answer || answer instanceof Problem ? null : cashFound(answer);
  };
  const covered = state.answers.policyFrom !== 'none';
  const amount = (value: number | undefined) =>
    value === undefined ? { shown: '…' } : { shown: format.amount(value), full: format.fullAmount(value) };
  return (
    <FigureTable
      label={word('scenario')}
      headings={[
        word('scenarioColumn'),
        word('lowest'),
        ...(covered ? [word('lowestCovered')] : []),
        ...(minimum === null ? [] : [word('breach')]),
      ]}
      rows={scenarios.map((scenario) => {
        const one = found(scenario);
        const breach = one && firstBreach(one, minimum ?? 0, ({ cash }) => cash);
        return {
          label: word(`short.${scenario}`),
          strong: scenario === state.answers.scenario,
          values: [
            amount(one?.lowest.cash),
            ...(covered ? [amount(one?.lowestCovered?.covered ?? undefined)] : []),
            ...(minimum === null ? [] : [{ shown: one === null ? '…' : (breach?.name ?? word('never')) }]),
          ],
        };
      })}
    />
  );
}
