import type { LimitUse, Policy } from '../../engine/cover';
import type { ExpectedReceipt } from '../../engine/desk';
import type { Customer } from '../../engine/ledger';
import type { OrderDecision, OrderedBy } from '../../engine/plan';
import type { OrdersRange } from '../../workbook/ranges/orders';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { AllTermSettings } from '../parameters/buyers';

export interface OrdersGiven {
  readonly orders: OrdersRange;
  readonly customers: PortfolioRange;
  readonly receivables: ReceivablesRange;
  readonly asOf: number;
  readonly policy: Policy | null;
  readonly settings: AllTermSettings;
}

/** An order on top of what is owed, and of the orders of the range before it. */
export interface WeighedOrder {
  readonly by: OrderedBy;
  readonly payer: OrderPayer;
  readonly use: LimitUse;
  readonly terms: number;
  readonly decision: OrderDecision;
  /** Why the policy covers nothing of it. */
  readonly uninsured: 'deliveries stopped' | 'terms too long' | null;
  readonly stop: number;
  readonly fitsFrom: number | null;
}

/** Who orders: his place in the list and in the ledger (-1: owes nothing there), his risk, and how and when he pays. */
export interface OrderPayer {
  readonly customer: Customer;
  readonly at: number;
  readonly inLedger: number;
  readonly probability: number;
  readonly lossGivenDefault: number;
  readonly late: number;
  /** No base rate is known: a placeholder stands in. */
  readonly onPlaceholder: boolean;
  /** What is expected of him, the earliest first. */
  readonly receipts: readonly ExpectedReceipt[];
}
