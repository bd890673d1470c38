import type { Problem } from '../problem';

/**
 * The ledger of invoices as typed columns: entry i of every column is row i of the book (blank rows included, so that
 * answers line up). `NaN` in a column of numbers means not given. Dates are Excel serials, amounts in one currency.
 */
export interface Receivables {
  readonly count: number;
  /** Each customer once, in order of first appearance. */
  readonly customers: readonly string[];
  /** Index into `customers`; -1 where the row is blank or cannot be read. */
  readonly customer: Int32Array;
  /** Invoice numbers, or null where the book has none. */
  readonly invoice: readonly string[] | null;
  /** Gross amount; a credit note is negative. */
  readonly amount: Float64Array;
  readonly invoiceDate: Float64Array;
  readonly dueDate: Float64Array;
  readonly paidDate: Float64Array;
  readonly paid: Float64Array;
  /** The contested part; the whole amount where the row only says yes; 0 where not disputed. */
  readonly disputed: Float64Array;
  /** From here on a column that the book does not have is left out. The day of insolvency; `Infinity` where the row only says yes (then it counts on the day asked for). */
  readonly insolvent?: Float64Array;
  /** A limit stated on the row itself; NaN where none is. */
  readonly creditLimit?: Float64Array;
  /** What was done about an unpaid invoice, and when. */
  readonly newDueDate?: Float64Array;
  /** The day on which the customer has promised to pay. */
  readonly promisedDate?: Float64Array;
  readonly noticeDate?: Float64Array;
  readonly collectionDate?: Float64Array;
  readonly claimDate?: Float64Array;
  /** The day on which rejected goods were sold to somebody else. */
  readonly resaleDate?: Float64Array;
  /** What kinds of sale each invoice is, as bits. */
  readonly saleKinds?: Int32Array;
  /** What each invoice is lost by, where the row says so: 0 not said, else 1 + the place of the cause in the list of causes. */
  readonly cause?: Uint8Array;
  /** The day on which the goods were delivered, where the book has it besides that of the invoice. */
  readonly deliveryDate?: Float64Array;
  /** The share of each amount that is value added tax; amounts within it that are interest or penalties, and what the customer may set off. */
  readonly taxShare?: Float64Array;
  readonly interest?: Float64Array;
  readonly setOff?: Float64Array;
  /** What of an amount was written off on its paid date: it is no longer open, and was not paid. */
  readonly writtenOff?: Float64Array;
  /** Given where the book is a summarised ageing. */
  readonly summarised?: Summarised;
  readonly currency: string | null;
  /** Rows that cannot be read, by index, each with its reason; `customerOfProblem` says whose account it spoils, where known. */
  readonly problems: ReadonlyMap<number, Problem>;
  readonly customerOfProblem: ReadonlyMap<number, number>;
}

/** What is known of a book whose entries are what a customer owes in one bucket of an ageing, and no invoices. */
interface Summarised {
  /** 1 where only the age since the document is known: the due date is then not known, and the day of the document stands in its place. */
  readonly dueUnknown: Uint8Array;
  /** Due dates from the middle of each bucket: whether a customer is in default is judged by them, amounts stand where `dueDate` puts them. */
  readonly middle: Float64Array;
}
