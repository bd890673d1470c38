import type { ReactElement } from 'react';
import { usePane } from '../context';
import { Notice } from '../notice';
import { RangeChoice } from '../rangeChoice';
import { TwoFields, TypedField } from '../year/typedField';
import { useDeskWords } from './useDeskWords';

/** Other receipts and payments: a range of the workbook, or their sums a month. */
export function FlowsChoice(): ReactElement {
  const { state, session } = usePane();
  const word = useDeskWords();
  const { flows, monthlyIn, monthlyOut } = state.answers;
  const likely = state.roles.flows;
  return (
    <>
      <RangeChoice
        label={word('flows')}
        help={word('flowsHelp')}
        value={flows}
        likely={likely}
        others={(state.survey?.blocks ?? []).filter((block) => !likely.includes(block))}
        onChoose={(reference) => session.answer({ flows: reference })}
        onUseSelection={() => session.takeSelection('flows')}
      />
      {!flows && (
        <TwoFields>
          <TypedField question="monthlyOut" label={word('monthlyOut')} hint={word('monthlyHelp')} />
          <TypedField question="monthlyIn" label={word('monthlyIn')} />
        </TwoFields>
      )}
      {!flows && monthlyIn.trim() === '' && monthlyOut.trim() === '' && (
        <Notice kind="warning">{word('withoutFlows')}</Notice>
      )}
    </>
  );
}
