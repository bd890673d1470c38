import type { Measure } from '../rule';
import type { Account } from './account';
import { daysBeyondTerms } from './measures/daysBeyondTerms';
import { disputedShare } from './measures/disputedShare';
import { invoices } from './measures/invoices';
import { lateOver60 } from './measures/lateOver60';
import { lateShare } from './measures/lateShare';
import { paymentIndex } from './measures/paymentIndex';
import { trend } from './measures/trend';
import { years } from './measures/years';

/** How a customer pays: the columns of PAYMENTBEHAVIOUR after the customer, in order. */
export const paymentMeasures: readonly Measure<Account>[] = [
  invoices,
  daysBeyondTerms,
  lateShare,
  lateOver60,
  trend,
  disputedShare,
  paymentIndex,
  years,
];
