import { countryNotCovered } from './countryNotCovered';
import type { InvoiceExclusion } from './exclusion';
import { invoicedLate } from './invoicedLate';
import { limitLapsed, limitNotBegun, limitWithdrawn } from './limitEnded';
import { noCover } from './noCover';
import { notInsurable } from './notInsurable';
import { outsidePolicyYear } from './outsidePolicyYear';
import { selfSetUnjustified } from './selfSetUnjustified';
import { termsTooLong } from './termsTooLong';
import { withoutLimit } from './withoutLimit';

/** Reasons that lie in an invoice and its customer; neither a dispute nor other invoices make them. */
export const byThemselves: readonly InvoiceExclusion[] = [
  countryNotCovered,
  ...notInsurable,
  withoutLimit,
  selfSetUnjustified,
  noCover,
  termsTooLong,
  invoicedLate,
  outsidePolicyYear,
  limitNotBegun,
  limitWithdrawn,
  limitLapsed,
];
