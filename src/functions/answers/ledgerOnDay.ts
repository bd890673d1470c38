import { Problem } from '../../engine/problem';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { OwedRange } from '../parameters/owing';

/** What a function of the whole book is given of receivables beside its customers. */
export interface Owing {
  readonly receivables: OwedRange | null;
  readonly asOf: number | null;
}

/** A ledger, and the day on which it is read; null where it gives none, so that only what is owed is known. */
export interface LedgerOnDay {
  readonly book: ReceivablesRange;
  readonly claimed: ReceivablesRange;
  readonly asOf: number | null;
  /** It stands beside customers who are listed, and is not what they were taken from. */
  readonly beside: boolean;
}

/** The receivables that are given, else those of which the customers were taken, on the day of their title, else on the last day on which something was invoiced or paid. */
export function ledgerOnDay({ ledger }: Pick<CustomersRange, 'ledger'>, owing: Owing = nothing): LedgerOnDay | null {
  const { receivables } = owing;
  if (receivables === null) {
    if (!ledger) return null;
    return {
      book: ledger.book,
      claimed: ledger.book,
      asOf: owing.asOf ?? ledger.titleDay ?? ledger.lastDay,
      beside: false,
    };
  }
  if (owing.asOf === null) throw dayNeeded();
  return { book: receivables, claimed: receivables.claimed, asOf: owing.asOf, beside: true };
}

export function dayNeeded(): Problem {
  return new Problem({
    kind: 'missing',
    because: {
      en: 'asOf is needed to read receivables: the day, as a constant',
      zh: '读取应收账款需要基准日 asOf（固定日期）',
    },
  });
}

const nothing: Owing = { receivables: null, asOf: null };
