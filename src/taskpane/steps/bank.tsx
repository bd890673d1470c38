import type { ReactElement } from 'react';
import { bankCall } from '../desk/bankCall';
import { usePane } from '../parts/context';
import { BankFigures } from '../parts/desk/bankFigures';
import { BankForm } from '../parts/desk/bankForm';
import { useDeskWords } from '../parts/desk/useDeskWords';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { Weighed } from '../parts/year/weighed';

/** What a bank lends on the receivables: its rules are asked for here. */
export function BankStep(): ReactElement {
  const { state } = usePane();
  const word = useDeskWords();
  return (
    <Page title={word('bank.title')} lead={word('bank.lead')}>
      {state.books?.receivables?.range ? (
        <>
          <BankForm />
          <Weighed view="bank" call={bankCall}>
            {(answer) => <BankFigures answer={answer} />}
          </Weighed>
        </>
      ) : (
        <Notice kind="warning">{word('bankWithoutLedger')}</Notice>
      )}
    </Page>
  );
}
