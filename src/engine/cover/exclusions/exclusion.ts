import type { Receivables } from '../../ledger/receivables';
import type { Rule } from '../../rule';
import type { Policy } from '../policy';
import type { PolicyYears } from '../policyYears';

/** What an exclusion may look at: the invoices and what is known about them on the day asked for. */
export interface Book {
  readonly receivables: Receivables;
  readonly policy: Policy;
  readonly years: PolicyYears;
  /** Limit of each customer; 0 is no cover, Infinity where none is given. */
  readonly limits: Float64Array;
  /** Owed on the day, row by row; 0 where nothing is. */
  readonly unpaid: Float64Array;
  readonly dateOfLoss: Float64Array;
}

/** A reason why an invoice is not insured. It works through the whole column, because a book may have a million rows; `exclude` keeps the first reason. */
export interface InvoiceExclusion extends Rule {
  among(book: Book, exclude: (row: number) => void): void;
}
