import type { ReactElement } from 'react';
import { receiptsCall } from '../../desk/receiptsCall';
import { deskNamesFor } from '../../plan/desk/deskNames';
import { MOST_KEPT } from '../../plan/desk/keptForecast';
import { languageOfBook } from '../../plan/languageOfBook';
import { usePane } from '../context';
import { Notice } from '../notice';
import { useView } from '../year/useView';
import { useDeskWords } from './useDeskWords';

/** That the forecast is kept when it is inserted, where, and with which earlier one what came in is compared. */
export function KeptForecast(): ReactElement | null {
  const { language, format, state } = usePane();
  const word = useDeskWords();
  const { seeing, current } = useView('receipts', receiptsCall);
  const { record, error } = deskNamesFor(state, state.survey?.sheets ?? [], languageOfBook(state, language));
  const tooLong = current && Array.isArray(seeing?.answer) && record === null;
  if (record === null && error === null && !tooLong) return null;
  return (
    <Notice kind="info">
      {record !== null && <p>{word('keptAs', { sheet: record })}</p>}
      {tooLong && <p>{word('keptNot', { count: format.count(MOST_KEPT) })}</p>}
      {error !== null && <p>{word('keptBefore', { sheet: error.kept })}</p>}
    </Notice>
  );
}
