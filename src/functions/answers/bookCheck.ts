import { isoDay, openBalance } from '../../engine/ledger';
import type { Words } from '../../engine/words';
import { receivableHeadings, type ReceivableHeading } from '../../workbook/headings/receivables';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { variantsInBook } from '../../workbook/names/variantsInBook';
import { ownProblems } from '../../workbook/report/checked';
import type { Hurdle } from '../../workbook/report/hurdle';
import { otherDay } from '../../workbook/report/otherDay';
import type { Remark } from '../../workbook/report/remark';
import type { Answer, Call } from '../definition';
import { bookCheckLayout } from '../layouts/bookCheck';
import type { CheckedExport } from '../parameters/checkedExport';
import type { KeyOf } from '../layout';
import { printer, type Values } from '../printer';
import { dayOfBook } from './dayOfBook';

interface Given {
  readonly export: CheckedExport;
  readonly control: number | null;
  readonly asOf: number | null;
}

type Line = Values<KeyOf<typeof bookCheckLayout>>;

/**
 * How a book was read: each column, what was set aside, what it comes to, how that ties to the account, doubts, and the rows that could
 * not be read. Where something is left to decide, all of it, and no totals: they would be wrong.
 */
export function answerBookCheck({ export: { read: book, hurdles }, control, asOf }: Given, call: Call): Answer {
  if (book === null) throw hurdles[0]!.problem;
  const remarks = (weight: Remark['weight'], kind: 'read' | 'doubt') =>
    book.remarks
      .filter((remark) => remark.weight === weight)
      .map(({ sentence, at }) => line(kind, sentence, null, at?.row ?? null));
  const lines = [
    ...columnsRead(book),
    ...remarks('said', 'read'),
    ...ratesUsed(call),
    ...hurdles.map(toDecide),
    ...(hurdles.length === 0 ? totals(book, dayOfBook(book, asOf, call.date1904), control) : []),
    ...remarks('doubt', 'doubt'),
    ...variantsInBook(book).map(({ sentence, at }) => line('doubt', sentence, null, at?.row ?? null)),
    ...dayApart(book, asOf, call.date1904),
    ...unread(book, hurdles),
  ];
  const print = printer(bookCheckLayout, call.language);
  return print.answer(lines.map(print.row));
}

/** At which rates the amounts were converted. */
function ratesUsed({ exchange }: Call): readonly Line[] {
  const said = exchange?.log.said(exchange.base) ?? null;
  return said === null ? [] : [line('read', { en: `${said.en}.`, zh: `${said.zh}。` })];
}

function dayApart({ title }: ReceivablesRange, asOf: number | null, date1904: boolean): readonly Line[] {
  const remark = otherDay(title, asOf, date1904);
  return remark === null ? [] : [line('doubt', remark.sentence, null, remark.at?.row ?? null)];
}

function toDecide({ problem, at }: Hurdle): Line {
  const kind = problem.kind === 'missing' ? 'missing' : 'hurdle';
  return line(kind, problem.words, null, at?.row ?? null);
}

function line(kind: string, says: Words, amount: number | null = null, row: number | null = null): Line {
  return { kind, says, amount, row: row === null ? null : row + 1 };
}

function columnsRead({ columns, headingRow, texts }: ReceivablesRange): readonly Line[] {
  const there = (Object.keys(columns) as ReceivableHeading[]).filter((key) => columns[key]!.at < texts.length);
  return there.map((key) => {
    const typed = columns[key]!.heading.en;
    const { en, zh } = receivableHeadings[key].words;
    return line('read', { en: `“${typed}” is read as ${en}.`, zh: `“${typed}”按“${zh}”读取。` }, null, headingRow);
  });
}

function totals(book: ReceivablesRange, day: number, control: number | null): readonly Line[] {
  const sums = { open: 0, overdue: 0, credits: 0 };
  const entries = new Set<number>();
  for (let entry = 0; entry < book.count; entry++) {
    if (book.customer[entry]! < 0) continue;
    const open = openBalance(book, entry, day);
    entries.add(book.summary ? entry % book.summary.rows : entry);
    sums.open += open;
    if (open < 0) sums.credits += open;
    else if (book.dueDate[entry]! < day) sums.overdue += open;
  }
  const on = Number.isFinite(day) ? { en: ` on ${isoDay(day)}`, zh: `（${isoDay(day)}）` } : { en: '', zh: '' };
  const money = book.currency === null ? { en: '', zh: '' } : { en: ` ${book.currency}`, zh: ` ${book.currency}` };
  return [
    line('total', { en: 'Rows read', zh: '已读取行数' }, entries.size),
    line('total', { en: 'Customers', zh: '客户数' }, book.customers.length),
    line('total', { en: `Owed${on.en}${money.en}`, zh: `未收合计${on.zh}${money.zh}` }, sums.open),
    ...inEach(book, day),
    ...(Number.isFinite(day) && knowsDueDates(book)
      ? [line('total', { en: 'Of it overdue', zh: '其中逾期' }, sums.overdue)]
      : []),
    line('total', { en: 'Of it credits', zh: '其中贷项' }, sums.credits),
    ...(control === null ? [] : tied(sums.open, control)),
  ];
}

/** What is owed in each currency that was converted, before that. */
function inEach({ converted, ...book }: ReceivablesRange, day: number): readonly Line[] {
  const sums = new Map<string, number>();
  converted?.forEach((row, entry) => {
    if (row === null || book.customer[entry]! < 0) return;
    sums.set(row.from, (sums.get(row.from) ?? 0) + openBalance(book, entry, day) / row.rate.worth);
  });
  return [...sums].map(([from, sum]) =>
    line('total', { en: `Of it owed in ${from}, in ${from}`, zh: `其中 ${from} 欠款（以 ${from} 计）` }, sum),
  );
}

/** What is aged by the date of its documents may be overdue or not. */
function knowsDueDates({ summarised }: ReceivablesRange): boolean {
  return summarised === undefined || !summarised.dueUnknown.includes(1);
}

/** Half a cent is what rounding may leave. */
function tied(open: number, control: number): readonly Line[] {
  const difference = Math.abs(open - control) <= 0.005 ? 0 : open - control;
  return [
    line('total', { en: 'Control figure', zh: '核对数' }, control),
    difference === 0
      ? line('total', { en: 'The book ties to the control figure.', zh: '与核对数一致。' }, 0)
      : line(
          'doubt',
          { en: 'The book differs from the control figure.', zh: '与核对数不一致，差额如右。' },
          difference,
        ),
  ];
}

function unread({ problems, headingRow }: ReceivablesRange, hurdles: readonly Hurdle[]): readonly Line[] {
  return [...ownProblems(hurdles, problems)].map(([entry, problem]) =>
    line('unread', problem.words, null, headingRow + 1 + entry),
  );
}
