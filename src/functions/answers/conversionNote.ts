import type { Policy } from '../../engine/cover';
import type { Words } from '../../engine/words';
import type { WholeBook } from './portfolioEntries';

/** The ledger is read once for all quotes: a day of conversion that belongs to one of them is told, not applied. */
export function conversionNote({ conversion }: Policy, { ledger }: WholeBook, exchanged: boolean): readonly Words[] {
  return exchanged && ledger !== null && conversion !== null && conversion !== 'as of' ? [atTheDay] : [];
}

const atTheDay: Words = {
  en: 'The receivables are converted at asOf here, not on the day that this quote names: COVERVALUE with it as the policy converts on that day',
  zh: '此处应收账款按基准日汇率折算，未按该报价约定的折算日；以该报价为保单的 COVERVALUE 按其折算日计算',
};
