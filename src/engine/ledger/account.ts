import type { Problem } from '../problem';

/** One customer's account on a day: the sums from which every measure is taken, so that measures never search. */
export interface Account extends Sums {
  readonly customer: string;
  readonly asOf: number;
  /** Why its sums cannot be trusted: the first of its rows that cannot be read. */
  readonly problem: Problem | null;
  /** From a summarised ageing: what is owed and how late it is at most, but no invoices. */
  readonly summarised?: true;
  /** Variation of the gaps between orders; null where there are too few of them, undefined where nobody looked. */
  readonly orderVariation?: number | null;
  /** What was owed at month ends; null where the ledger has no past, undefined where nobody looked. */
  readonly overYear?: YearBalances | null;
}

/** Undisputed balances at the ends of the last twelve months since the first invoice, none below 0; `mean` is null where no month has ended since. */
export interface YearBalances {
  readonly mean: number | null;
  readonly highest: number;
}

/** Amounts in the book's currency, days as counts; w is amount × 2^(−age ÷ half-life), d is days late. */
export interface Sums {
  /** Invoices dated on or before the day, credit notes included. */
  readonly invoices: number;
  /** Sum of invoices without credit notes. */
  readonly invoiced: number;
  /** Contested part of it. */
  readonly disputed: number;
  /** Open and undisputed; below 0 where credit notes outweigh invoices. */
  readonly balance: number;
  /** Undisputed and past due, credits set off; material or not. */
  readonly overdue: number;
  /** Since so many days more is overdue than is immaterial (`PastDueRule`); 0 where it is not. */
  readonly daysPastDue: number;
  /** What has been overdue for so long that it would be a default, were it material. */
  readonly longOverdue: number;
  /** Days past due of the worst invoice that was settled late, however small. */
  readonly worstSettled: number;
  /** 1 where on some day before more than was immaterial then had been overdue as long as a default takes; else 0. */
  readonly earlierDefault: number;
  /** The earliest day of insolvency on or before the day; Infinity where there is none. */
  readonly insolventSince: number;
  /** The earliest invoice date (due date where none is given); Infinity where there is no invoice. */
  readonly firstInvoice: number;
  /** Bit k is set where an invoice is dated between k and k + 1 years before the day; bit 30 stands for all earlier ones. */
  readonly activeYears: number;
  /** Weight of all that was paid on a known day or is past due; the sum of squares of whole invoices; weighted days late; and so on. */
  readonly w: number;
  readonly ww: number;
  readonly wd: number;
  readonly wLate: number;
  readonly wLate60: number;
  /** Amounts, and amounts × days late: paid in the year that ended 90 days before the day; paid since; open and materially past due. */
  readonly yearW: number;
  readonly yearWd: number;
  readonly lastW: number;
  readonly lastWd: number;
  readonly openW: number;
  readonly openWd: number;
}
