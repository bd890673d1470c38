import { disputed } from './disputed';
import type { InvoiceExclusion } from './exclusion';
import { noCover } from './noCover';
import { notInsurable } from './notInsurable';
import { outsidePolicyYear } from './outsidePolicyYear';
import { termsTooLong } from './termsTooLong';

/** Every reason why an invoice is not insured; the first that applies is the one told. */
export const exclusions: readonly InvoiceExclusion[] = [disputed, noCover, ...notInsurable, termsTooLong, outsidePolicyYear];
