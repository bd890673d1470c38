import { useMemo, type ReactElement } from 'react';
import { bankTerms } from '../../../engine/desk';
import type { Answer } from '../../../functions/definition';
import { financingCostLayout } from '../../../functions/layouts/financing';
import { reader } from '../../../functions/reader';
import { financingCall, ways, waysKnown } from '../../desk/financingWays';
import { usePane } from '../context';
import { Notice } from '../notice';
import { Section } from '../section';
import { FigureTable } from '../year/figureTable';
import { Weighed } from '../year/weighed';
import { useDeskWords } from './useDeskWords';

/** Loan, insured loan and factoring side by side, as soon as an interest is known. */
export function FinancingFigures({ amount }: { readonly amount: number }): ReactElement {
  const { format, language, state } = usePane();
  const word = useDeskWords();
  const call = useMemo(() => financingCall(Math.round(amount), language), [amount, language]);
  const lead = word('financingLead', { amount: format.amount(amount), days: String(bankTerms.days) });
  return (
    <Section title={word('financing')} lead={lead}>
      {waysKnown(state).length < 2 ? (
        <Notice kind="info">{word('interestNeeded')}</Notice>
      ) : (
        <Weighed view="financing" call={call}>
          {(answer) => <Costs answer={answer} />}
        </Weighed>
      )}
    </Section>
  );
}

function Costs({ answer }: { readonly answer: Answer }): ReactElement {
  const { format, language, state } = usePane();
  const word = useDeskWords();
  const read = reader(financingCostLayout, answer);
  const amount = (value: number | null) =>
    value === null ? { shown: '' } : { shown: format.amount(value), full: format.fullAmount(value) };
  return (
    <FigureTable
      label={word('financing')}
      headings={[word('way'), word('cashNow'), word('cost'), word('costYearly')]}
      rows={waysKnown(state).map((key, at) => {
        const row = read.row(at + 1);
        const yearly = row.number('yearly');
        return {
          label: ways[key].name[language],
          note: row.text('note') || undefined,
          values: [
            amount(row.number('cash')),
            amount(row.number('cost')),
            { shown: yearly === null ? '' : format.share(yearly) },
          ],
        };
      })}
    />
  );
}
