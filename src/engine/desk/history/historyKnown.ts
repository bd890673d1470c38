import { isoDay, needsInvoices, type Receivables } from '../../ledger';
import { Problem } from '../../problem';

/**
 * Refuses to tell what was open on an earlier day from a ledger that cannot know: one that is a summarised ageing, keeps open invoices only, has no
 * invoice dates, or begins after that day. The ledger's first day is taken for its beginning.
 */
export function historyKnown(book: Receivables, day: number): void {
  if (book.summarised) throw needsInvoices();
  let [paid, first, undated] = [false, Infinity, false];
  for (let entry = 0; entry < book.count; entry++) {
    // What a ledger keeps, and since when, its other rows tell too: those of customers who are left out.
    paid ||= book.paidDate[entry]! > 0;
    const date = book.invoiceDate[entry]!;
    if (date < first) first = date;
    undated ||= Number.isNaN(date) && book.customer[entry]! >= 0;
  }
  if (!paid) throw onlyOpen();
  if (undated || first === Infinity) throw undatedInvoices();
  if (day < first) throw beginsLater(first, day);
}

function onlyOpen(): Problem {
  return missing(
    'needs paid invoices with their paid dates: this ledger lists open ones only',
    '需要已付发票及其付款日期：此明细只列未付发票',
  );
}

export function undatedInvoices(): Problem {
  return missing('needs the invoice date of every invoice', '需要每张发票的开票日期');
}

function beginsLater(first: number, day: number): Problem {
  return missing(
    `the ledger begins on ${isoDay(first)}: what was open on ${isoDay(day)} is not known`,
    `明细自 ${isoDay(first)} 开始，无法得知 ${isoDay(day)} 的未收余额`,
  );
}

function missing(en: string, zh: string): Problem {
  return new Problem({ kind: 'missing', because: { en, zh } });
}
