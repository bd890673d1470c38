import type { BaseBook } from './baseBook';
import { ofInvoices } from './ineligibles';

/** What the reasons of single invoices leave, by entry and by customer; and what each customer would have beside if one of them did not count. */
export interface LeftOfInvoices {
  readonly left: Float64Array;
  /** The place in `ofInvoices` of the first reason of each entry; -1 where there is none. */
  readonly reason: Int8Array;
  readonly taken: Float64Array;
  readonly counts: Int32Array;
  readonly ofCustomer: Float64Array;
  /** By customer: what is open, what of it is past due, and credits. */
  readonly whole: Float64Array;
  readonly late: Float64Array;
  readonly credits: Float64Array;
  readonly creditCount: number;
  /** `without[reason][customer]`: more than `ofCustomer` by this. */
  readonly without: readonly Float64Array[];
}

export function leftOfInvoices(lent: BaseBook): LeftOfInvoices {
  const { book, open, pastDue } = lent;
  const by = () => new Float64Array(book.customers.length);
  const without = ofInvoices.map(by);
  const [left, reason] = [new Float64Array(book.count), new Int8Array(book.count).fill(-1)];
  const [taken, counts] = [new Float64Array(ofInvoices.length), new Int32Array(ofInvoices.length)];
  const [ofCustomer, whole, late, credits] = [by(), by(), by(), by()];
  const takes = ofInvoices.map(([, take]) => take);
  let creditCount = 0;
  for (let entry = 0; entry < book.count; entry++) {
    const owed = open[entry]!;
    if (owed === 0) continue;
    const own = book.customer[entry]!;
    if (owed < 0) {
      credits[own]! -= owed;
      creditCount++;
      continue;
    }
    whole[own]! += owed;
    if (pastDue[entry] === 1) late[own]! += owed;
    let rest = owed;
    for (let at = 0; at < takes.length; at++) {
      const part = takes[at]!(lent, entry, rest);
      if (part === 0) continue;
      if (reason[entry] === -1) reason[entry] = at;
      taken[at]! += part;
      counts[at]!++;
      rest -= part;
    }
    left[entry] = rest;
    ofCustomer[own]! += rest;
    if (reason[entry] !== -1) addWithout(lent, entry, rest, takes, without);
  }
  return { left, reason, taken, counts, ofCustomer, whole, late, credits, creditCount, without };
}

type Take = (typeof ofInvoices)[number][1];

/** What would be left of an entry without each of its reasons. */
function addWithout(
  lent: BaseBook,
  entry: number,
  rest: number,
  takes: readonly Take[],
  without: readonly Float64Array[],
): void {
  const own = lent.book.customer[entry]!;
  for (let skipped = 0; skipped < takes.length; skipped++) {
    let other = lent.open[entry]!;
    for (let at = 0; at < takes.length; at++) if (at !== skipped) other -= takes[at]!(lent, entry, other);
    without[skipped]![own]! += other - rest;
  }
}
