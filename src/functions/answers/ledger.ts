import { isoDay, openBalance } from '../../engine/ledger';
import { nameBeside } from '../../workbook/ranges/nameBeside';
import type { Words } from '../../engine/words';
import type { Summary } from '../../workbook/ageing/summary';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { equalTo } from '../../workbook/rates/rateLog';
import type { Answer, AnswerCell, Call } from '../definition';
import { ledgerLayout } from '../layouts/ledger';
import { printer, type Values } from '../printer';
import type { KeyOf } from '../layout';
import { otherDay } from '../../workbook/report/otherDay';
import { withSentence } from '../withSentence';
import { dayOfBook } from './dayOfBook';
import { dueByDaysLate } from './dueByDaysLate';

interface Given {
  readonly export: ReceivablesRange;
  readonly asOf: number | null;
}

/** The book as read, one row an entry; what stands around the table and blank rows are left out. */
export function answerLedger(given: Given, { language, date1904 }: Call): Answer {
  const { export: book } = given;
  const asOf = dayOfBook(book, given.asOf, date1904);
  const print = printer(ledgerLayout, language);
  const body: (readonly AnswerCell[])[] = [];
  for (const entry of inOrder(book)) {
    const row = book.headingRow + 2 + (book.summary ? entry % book.summary.rows : entry);
    const problem = book.problems.get(entry);
    if (problem) body.push(print.spoiled(problem, { row }));
    else if (book.customer[entry]! >= 0) body.push(print.row({ ...entryOf(book, entry, asOf), row }));
  }
  const answer = print.answer(body);
  const remark = book.summary === null ? otherDay(book.title, given.asOf, date1904) : null;
  if (remark === null) return answer;
  return withSentence(answer, ledgerLayout, remark.sentence[language], { language, where: 'first row' });
}

/** Row by row; the buckets of a summarised ageing, which lie in blocks, from left to right in each row. */
function inOrder({ count, summary }: ReceivablesRange): Iterable<number> {
  const entries = Array.from({ length: count }, (_, entry) => entry);
  return summary === null ? entries : entries.sort((one, other) => (one % summary.rows) - (other % summary.rows));
}

function entryOf(book: ReceivablesRange, entry: number, asOf: number): Omit<Values<KeyOf<typeof ledgerLayout>>, 'row'> {
  const amount = book.amount[entry]!;
  const later = book.invoiceDate[entry]! > asOf;
  const open = openBalance(book, entry, asOf);
  const used = later ? 0 : amount - open;
  const credited = used === 0 ? 0 : (book.credited?.[entry] ?? 0);
  return {
    customer: book.customers[book.customer[entry]!]!,
    name: nameBeside(book, entry),
    invoice: book.invoice?.[entry] ?? '',
    kind: book.kind?.[entry] ?? (book.summarised ? 'bucket' : amount < 0 ? 'credit note' : 'invoice'),
    invoiceDate: day(book.invoiceDate[entry]!),
    dueDate: day(book.dueDate[entry]!),
    amount,
    paid: used - credited,
    credited,
    open,
    currency: book.currency,
    disputed: book.disputed[entry]!,
    note: later ? notYet : besideOf(book, entry, asOf),
    paidDate: day(book.paidDate[entry]!),
  };
}

/** Which bucket it is of a summarised ageing, on what its due date rests, and how it was converted. */
function besideOf(book: ReceivablesRange, entry: number, asOf: number): Words | '' {
  const converted = convertedAt(book, entry, asOf);
  const printed = book.printed?.[entry] ?? '';
  if (book.summary === null && converted === '' && printed !== '') return { en: printed, zh: printed };
  const bucket =
    book.summary === null
      ? dueByDaysLate(book, entry)
      : inItsBucket(book.summary, entry, book.summarised!.dueUnknown[entry] === 1);
  if (bucket === '' || converted === '') return bucket === '' ? converted : bucket;
  return { en: `${bucket.en} ${converted.en}`, zh: `${bucket.zh}${converted.zh}` };
}

/** In which currency the row was, and at which rate it was converted. */
function convertedAt({ converted, currency }: ReceivablesRange, entry: number, asOf: number): Words | '' {
  const row = converted?.[entry];
  if (!row) return '';
  const { en, zh } = equalTo(row.from, currency!, row.rate, asOf);
  return { en: `Converted: ${en}.`, zh: `已折算：${zh}。` };
}

const notYet = { en: 'Invoiced after the day: not yet owed.', zh: '开票日期晚于基准日：尚未构成欠款。' };

/** Which bucket it is, and what its due date rests on. */
function inItsBucket({ blocks, spans, rows, position }: Summary, entry: number, dueUnknown: boolean): Words {
  const at = Math.floor(entry / rows);
  const [name, span] = [blocks[at]!, spans[at]!];
  const middle = position === 'middle' ? { en: ', its day in the middle', zh: '，取中点' } : { en: '', zh: '' };
  const [en, zh] = [`“${name.en}”${span.en}${middle.en}`, `“${name.zh}”${span.zh}${middle.zh}`];
  return dueUnknown
    ? {
        en: `Bucket ${en}; the day is that of the document, not of the due date.`,
        zh: `账龄段${zh}；所列日期为单据日期，到期日未知。`,
      }
    : { en: `Bucket ${en}.`, zh: `账龄段${zh}。` };
}

function day(serial: number): string {
  return Number.isFinite(serial) ? isoDay(serial) : '';
}
