import type { ReactElement } from 'react';
import { selfCall } from '../desk/selfCall';
import { usePane } from '../parts/context';
import { Managed } from '../parts/desk/managed';
import { SelfFigures } from '../parts/desk/selfFigures';
import { useDeskWords } from '../parts/desk/useDeskWords';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { Weighed } from '../parts/year/weighed';

/** How credit is managed: the books answer what they can, the rest is asked here. */
export function ManageStep(): ReactElement {
  const { state } = usePane();
  const word = useDeskWords();
  return (
    <Page title={word('manage.title')} lead={word('manage.lead')}>
      {state.books?.receivables?.range ? (
        <>
          <Weighed view="self" call={selfCall}>
            {(answer) => <SelfFigures answer={answer} />}
          </Weighed>
          <Managed />
        </>
      ) : (
        <Notice kind="warning">{word('manageWithoutLedger')}</Notice>
      )}
    </Page>
  );
}
