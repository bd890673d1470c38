import type { ReactElement } from 'react';
import { usePane } from '../context';
import { Notice } from '../notice';
import { useYearWords } from './useYearWords';

/** Customers of whom CREDITRISK says nothing for want of a readable invoice; their own rows rate them here. */
export function RatedByThemselves(): ReactElement | null {
  const { language, state } = usePane();
  const word = useYearWords();
  const names = (state.outcome?.rated ?? [])
    .filter(({ problem, name }) => problem !== null && name !== '')
    .map(({ name }) => name);
  if (names.length === 0) return null;
  return <Notice kind="info">{word('withoutInvoices', { names: names.join(language === 'zh' ? '、' : ', ') })}</Notice>;
}
