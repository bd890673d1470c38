import { byThemselves } from './byThemselves';
import { causeNotCovered } from './causeNotCovered';
import { deliveredAfterStop } from './deliveredAfterStop';
import { disputed } from './disputed';
import type { InvoiceExclusion } from './exclusion';
import { noticeRefused } from './noticeRefused';

/** Every reason why an invoice is not insured; the first that applies is the one told. */
export const exclusions: readonly InvoiceExclusion[] = [
  disputed,
  ...causeNotCovered,
  ...byThemselves,
  deliveredAfterStop,
  noticeRefused,
];
