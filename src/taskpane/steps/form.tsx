import type { ReactElement } from 'react';
import { formCall } from '../desk/formCall';
import { usePane } from '../parts/context';
import { FirmForm } from '../parts/desk/firmForm';
import { FormFigures } from '../parts/desk/formFigures';
import { useDeskWords } from '../parts/desk/useDeskWords';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { Weighed } from '../parts/year/weighed';

/** The insurer's form: what only the firm knows is asked for here, the books fill the rest. */
export function FormStep(): ReactElement {
  const { state } = usePane();
  const word = useDeskWords();
  return (
    <Page title={word('form.title')} lead={word('form.lead')}>
      {state.books?.receivables?.range ? (
        <>
          <FirmForm />
          <Weighed view="form" call={formCall}>
            {(answer) => <FormFigures answer={answer} />}
          </Weighed>
        </>
      ) : (
        <Notice kind="warning">{word('formWithoutLedger')}</Notice>
      )}
    </Page>
  );
}
