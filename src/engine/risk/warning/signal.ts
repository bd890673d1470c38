import type { Account } from '../../ledger/account';
import type { Orders } from '../../ledger/orders';
import type { Measure } from '../../rule';
import type { Words } from '../../words';

/** A customer as the early warning sees him. */
export interface Watched {
  readonly account: Account;
  readonly orders: Orders | null;
  /** Shares of the open balance more than 30 days past due, now and a quarter ago; null where nothing was open. */
  readonly overdueNow: number | null;
  readonly overdueBefore: number | null;
  readonly creditLimit: number | null;
  readonly previousLimit: number | null;
}

/** A measure that warns: amber from one level on, red from the next. */
export interface Signal extends Measure<Watched> {
  readonly key: SignalKey;
  /** It can be told of sums by age; the others need invoices. */
  readonly fromSums?: true;
  says(value: number): Words;
}

export type SignalKey =
  'pastDue' | 'slowing' | 'migration' | 'usage' | 'disputes' | 'limitCut' | 'silence' | 'irregular';

export interface Levels {
  readonly amber: number;
  readonly red: number;
}

/** In per cent, for sentences. */
export function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
