import { later } from '../../../ledger/calendar';
import { refuseSummarised } from '../../../ledger/needsInvoices';
import { disputedBalance } from '../../../ledger/openBalance';
import type { Evidence, Justification } from './justification';

const age = { count: 12, unit: 'months' } as const;
/** Days past due, and dollars, beyond which the limit may not be used. */
const tooLate = 90;
const tooMuch = 2000;

/** EXIM: a report or a payment of the last twelve months, and no more than 2,000 more than 90 days late. */
export const recentInformation: Justification = {
  name: { en: 'recent information', zh: '近期资信' },
  summary: {
    en: 'The discretionary limit where a report or a payment is at most 12 months old; nothing while more than 2,000 is more than 90 days past due.',
    zh: '12 个月内有资信报告或付款记录的，为自行掌握限额；逾期逾 90 天的金额超过 2,000 时不得使用。',
  },
  source: 'EX-DCL',
  most({ reportDate, receivables, entries, owed, asOf }: Evidence, discretionaryLimit) {
    const isRecent = (day: number) => day <= asOf && later(day, age) >= asOf;
    const reported = reportDate !== null && isRecent(reportDate);
    if (!reported) refuseSummarised(receivables);
    const informed =
      reported ||
      entries.some((entry) => !Number.isNaN(receivables.paidDate[entry]!) && isRecent(receivables.paidDate[entry]!));
    const late = entries.reduce(
      (sum, entry) =>
        asOf - receivables.dueDate[entry]! > tooLate
          ? sum + owed[entry]! - disputedBalance(receivables, entry, owed[entry]!)
          : sum,
      0,
    );
    return informed && late <= tooMuch ? discretionaryLimit : 0;
  },
};
