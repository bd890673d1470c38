import type { Exclusion } from '../../../rule';
import type { OpenInvoices } from '../openInvoices';
import type { Policy } from '../../policy/policy';
import type { PolicyYears } from '../../policy/policyYears';
import type { LimitEnds } from '../../limits/limitEnds';

/** What an exclusion may look at: the open invoices and what is known about them on the day asked for. */
export interface Book {
  readonly open: OpenInvoices;
  readonly policy: Policy;
  readonly years: PolicyYears;
  /** Limit of each customer; 0 is no cover, Infinity where none is given. */
  readonly limits: Float64Array;
  /** 1 for customers of whom no limit is on file. */
  readonly withoutLimit: Uint8Array;
  /** 1 for customers whose limit the policyholder set itself. */
  readonly selfSet: Uint8Array;
  /** 1 for customers outside the policy's countries; null where it names none. */
  readonly outside: Uint8Array | null;
  /** The kinds of buyer that each customer is of and the policy does not insure, as bits; null where nobody is. */
  readonly buyers: Int32Array | null;
  readonly ends: LimitEnds;
  /** 1 for invoices of which the overdue notice was not made in time; null where the policy draws no consequence. */
  readonly lateNotice: Uint8Array | null;
  readonly dateOfLoss: Float64Array;
  /** Index of the cause by which each invoice is or would be lost; null where the policy pays for all alike. */
  readonly cause: Uint8Array | null;
}

/** A reason why an invoice is not insured. */
export type InvoiceExclusion = Exclusion<Book>;
