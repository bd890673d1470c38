import { dayOf, later, serialOf } from '../../../ledger/calendar';
import { refuseSummarised } from '../../../ledger/needsInvoices';
import { paidPart } from './paidPart';
import type { Evidence, Justification } from './justification';

/** A quarter above the highest balance at a month's end, of what was paid within terms. */
const factor = 1.25;
const reportAge = { count: 6, unit: 'months' } as const;
const months = 12;

/** Coface's CoverCredit: a report of at most six months, or satisfactory trading in the preceding twelve. */
export const tradingExperience: Justification = {
  name: { en: 'trading experience', zh: '交易记录' },
  summary: {
    en: 'With a credit report of at most 6 months the discretionary limit; else 1.25 × the highest month-end balance of the preceding 12 months that was paid within terms.',
    zh: '有 6 个月内的资信报告的，为自行掌握限额；否则为此前 12 个月中按期付清的月末余额最高值的 1.25 倍。',
  },
  source: 'MARSH-DL',
  most(evidence, discretionaryLimit) {
    const { reportDate, asOf } = evidence;
    if (reportDate !== null && reportDate <= asOf && later(reportDate, reportAge) >= asOf) return discretionaryLimit;
    refuseSummarised(evidence.receivables);
    return Math.min(
      discretionaryLimit,
      factor * Math.max(0, ...monthEnds(asOf).map((end) => paidWithinTerms(evidence, end))),
    );
  },
};

/** The last twelve ends of months before the day. */
function monthEnds(asOf: number): readonly number[] {
  const { year, month } = dayOf(asOf);
  const first = serialOf(year, month, 1)!;
  return Array.from({ length: months }, (_, back) => later(first, { count: -back, unit: 'months' }) - 1);
}

/** What was open on a day and then paid by its due date. */
function paidWithinTerms({ receivables, entries, asOf }: Evidence, day: number): number {
  const { invoiceDate, dueDate, paidDate } = receivables;
  const counts = (entry: number) =>
    invoiceDate[entry]! <= day &&
    paidDate[entry]! > day &&
    paidDate[entry]! <= dueDate[entry]! &&
    paidDate[entry]! <= asOf;
  return entries.reduce((sum, entry) => sum + (counts(entry) ? paidPart(receivables, entry) : 0), 0);
}
