import { customerLateness, openBook, type ExpectedReceipt } from '../../engine/desk';
import { isoDay, refuseSummarised, spoiledAccounts, unnamedProblems } from '../../engine/ledger';
import type { RiskSettings } from '../../engine/risk';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { DisputesRange } from '../../workbook/ranges/disputes';
import type { ForecastSettings } from '../../workbook/ranges/forecastSettings';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer, Call } from '../definition';
import type { KeyOf } from '../layout';
import { expectedReceiptsLayout, expectedReceiptsLines } from '../layouts/expectedReceipts';
import { lineName } from '../line';
import { noValues, printer, type Values } from '../printer';
import { payersIn } from './forecastPayers';
import { joinedNotes } from './joinedNotes';
import { loggedBook } from './loggedBook';
import { notReadNotes } from './notReadNotes';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly customers: CustomersRange;
  readonly asOf: number;
  readonly settings: { readonly risk: RiskSettings; readonly forecast: ForecastSettings };
  readonly disputes: DisputesRange | null;
}

type Row = Values<KeyOf<typeof expectedReceiptsLayout>>;

export function answerExpectedReceipts(given: Given, { language }: Call): Answer {
  const { asOf, customers, settings } = given;
  refuseSummarised(given.receivables);
  const { receivables: book, solvedBy, unread } = loggedBook(given.receivables, given.disputes, asOf);
  const { accounts, probability, said } = payersIn(book, customers, asOf, settings.risk);
  const lateness = customerLateness(accounts, probability, settings.risk.halfCredible);
  const { receipts, credits } = openBook(book, { lateness, probability, asOf, slowBy: 0, solvedBy });
  const rows = receipts.flatMap((receipt) => partsOf(receipt, book, probability[receipt.customer]! >= 1, asOf));
  const sum = (of: (row: Row) => unknown) => rows.reduce((total, row) => total + Number(of(row)), 0);
  const total: Row = {
    ...blank,
    invoice: lineName(expectedReceiptsLines.total),
    amount: sum(({ amount }) => amount) + credits,
    expected: sum(({ expected }) => expected),
    made: isoDay(asOf),
    note: joinedNotes([...said, ...(credits < 0 ? [creditsNote] : [])]),
  };
  const [fault] = [...spoiledAccounts(book).values(), ...unread, ...unnamedProblems(book)];
  const print = printer(expectedReceiptsLayout, language);
  return print.answer([
    ...rows.map(print.row),
    fault ? print.spoiled(fault, { invoice: total.invoice, made: total.made }) : print.row(total),
    ...notReadNotes(book, unread).map((note) =>
      print.row({ ...blank, invoice: lineName(expectedReceiptsLines.notRead), note }),
    ),
  ]);
}

const blank = noValues(expectedReceiptsLayout);

const creditsNote = {
  en: 'The open amount has taken off credits that exceed what their customers owe.',
  zh: '未收合计已扣超过客户欠款的贷项。',
};

/** What is expected of an invoice, and apart what of it is contested. */
function partsOf(receipt: ExpectedReceipt, book: ReceivablesRange, failed: boolean, asOf: number): readonly Row[] {
  const { entry, customer, amount, disputed, day, contested } = receipt;
  const due = book.dueDate[entry]!;
  const part: Row = {
    ...blank,
    invoice: book.invoice?.[entry] ?? null,
    customer: book.customers[customer]!,
    due: Number.isNaN(due) ? null : isoDay(due),
    made: isoDay(asOf),
    expected: 0,
  };
  const known = failed || Number.isNaN(day) ? { why: failed ? 'failed' : 'no precedent' } : expectedOf(receipt);
  return [
    ...(amount > 0 ? [{ ...part, amount, ...known, ...(contested && !failed ? { why: 'dispute solved' } : {}) }] : []),
    ...(disputed > 0 ? [{ ...part, amount: disputed, why: 'disputed' }] : []),
  ];
}

function expectedOf({ amount, day, chance, from }: ExpectedReceipt) {
  return { expectedOn: isoDay(day), why: from, chance, expected: amount * chance };
}
