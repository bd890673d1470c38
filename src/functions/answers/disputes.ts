import { disputeClock, keptOut, payDayAfter, type Dispute } from '../../engine/desk';
import { disputedBalance, isoDay, openBalance, refuseSummarised, spoiledAccounts } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { CustomersRange } from '../../workbook/ranges/customers';
import { customersOfLedger } from '../../workbook/ranges/customersOfLedger';
import type { DisputesRange } from '../../workbook/ranges/disputes';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer, Call } from '../definition';
import type { KeyOf } from '../layout';
import { disputeMeasures, disputesLayout, disputesLines } from '../layouts/disputes';
import { lineName } from '../line';
import { noValues, printer, type Values } from '../printer';
import { disputeEffects, type DisputeEffects, type EffectsGiven } from './disputeEffects';
import { bookNote, disputeNote } from './disputeNotes';
import { disputeSteps } from './disputeSteps';
import { loggedBook } from './loggedBook';
import { unreadAccounts } from './unreadAccounts';
import { withoutAccounts } from './withoutAccounts';

interface Given extends EffectsGiven {
  readonly receivables: ReceivablesRange;
  readonly disputes: DisputesRange;
  readonly customers: CustomersRange | null;
}

type Row = Partial<Values<KeyOf<typeof disputesLayout>>>;

export function answerDisputes(given: Given, { language }: Call): Answer {
  const { asOf } = given;
  refuseSummarised(given.receivables);
  const { receivables: book, log, rows, solvedBy } = loggedBook(given.receivables, given.disputes, asOf);
  const spoiled = spoiledAccounts(book);
  const readable = withoutAccounts(book, spoiled);
  const customers = given.customers ?? customersOfLedger(readable, false);
  const effects = disputeEffects(readable, customers, solvedBy, given);
  const print = printer(disputesLayout, language);
  const told = new Set<number>();
  const rowOf = (entry: number, dispute: Dispute | null) => {
    const [first, problem] = [!told.has(entry), spoiled.get(book.customer[entry]!)];
    told.add(entry);
    const known = { what: book.invoice![entry]!, customer: book.customers[book.customer[entry]!]! };
    if (problem) return print.spoiled(problem, known);
    return print.row({ ...blank, ...known, ...valuesOf(readable, entry, dispute, first ? effects : null, asOf) });
  };
  const inLog = rows
    .filter((one) => one !== null)
    .map((one) => (one instanceof Problem ? print.spoiled(one) : rowOf(one.entry, one)));
  const beside = notInLog(book, log, asOf).map((entry) => rowOf(entry, null));
  const names = { others: lineName(disputesLines.others), book: lineName(disputesLines.book) };
  const open = openEntries(readable, asOf);
  const sums = [
    {
      ...blank,
      what: names.others,
      ...sumsOf(
        readable,
        effects,
        asOf,
        open.filter((entry) => !told.has(entry)),
      ),
    },
    { ...blank, what: names.book, ...sumsOf(readable, effects, asOf, open), note: bookNote(effects, given, rows) },
  ];
  const unread = unreadAccounts(book, spoiled).map(({ customer, problem }) => ({
    ...blank,
    ...{ what: lineName(disputesLines.leftOut, { customer }), note: problem.words },
  }));
  return print.answer([...inLog, ...beside, ...[...sums, ...unread].map(print.row)]);
}

const blank = noValues(disputesLayout);

/** Contested by the ledger alone: since when, and who sees to it, is not known. */
function notInLog(book: ReceivablesRange, log: readonly Dispute[], asOf: number): readonly number[] {
  const logged = new Set(log.map(({ entry }) => entry));
  const found: number[] = [];
  book.disputed.forEach((contested, entry) => {
    if (contested > 0 && !logged.has(entry) && book.customer[entry]! >= 0 && openBalance(book, entry, asOf) > 0)
      found.push(entry);
  });
  return found;
}

/** `effects`: null where the same invoice has told them in an earlier row. */
function valuesOf(
  book: ReceivablesRange,
  entry: number,
  dispute: Dispute | null,
  effects: DisputeEffects | null,
  asOf: number,
): Row {
  const owed = openBalance(book, entry, asOf);
  const contested = disputedBalance(book, entry, owed);
  const disputed = Math.min(contested, dispute?.part ?? contested);
  const open = dispute === null || keptOut(dispute);
  return {
    ...clocksOf(dispute, asOf),
    owed: effects && owed,
    disputed: open ? disputed : 0,
    undisputed: effects && owed - contested,
    ...(effects && figuresOf(effects, (values) => values[entry]!)),
    ...(effects && daysOf(effects, entry, dispute, asOf)),
    note: disputeNote(dispute, effects !== null, owed),
  };
}

function clocksOf(dispute: Dispute | null, asOf: number): Row {
  if (dispute === null) return { state: 'unlogged', next: disputeSteps['no day'].step, by: isoDay(asOf) };
  const { opened, promised, reason, owner, closed } = dispute;
  const clock = keptOut(dispute) ? disputeClock.of(dispute, asOf) : null;
  return {
    state: stateOf(dispute),
    reason,
    owner,
    next: clock && disputeSteps[clock.step].step,
    by: clock && isoDay(clock.by),
    opened: opened === null ? null : isoDay(opened),
    daysOpen: closed || opened === null ? null : Math.floor(asOf) - opened,
    promised: promised === null ? null : isoDay(promised),
    pastPromise: closed || promised === null ? null : Math.floor(asOf) - promised,
  };
}

function stateOf({ closed, decided }: Dispute): string {
  if (!closed) return 'open';
  return decided === null ? 'closed' : decided === 'for seller' ? 'for' : 'against';
}

/** Indemnity and money by their days; what is contested waits for its outcome. */
function daysOf({ waits, expected }: DisputeEffects, entry: number, dispute: Dispute | null, asOf: number): Row {
  const shown = (day: number) => (Number.isFinite(day) ? isoDay(day) : null);
  const money = { expected: expected && shown(expected.day[entry]!) };
  if (waits === null) return money;
  const [from, lossOn, payBy] = [waits.waitsFrom[entry]!, waits.lossOn[entry]!, waits.payBy[entry]!];
  return { ...money, payWithout: shown(payBy), pay: shown(paidBy({ from, lossOn, payBy }, dispute, asOf)) };
}

function paidBy(wait: Parameters<typeof payDayAfter.of>[0], dispute: Dispute | null, asOf: number): number {
  if (dispute !== null && !keptOut(dispute)) return wait.payBy;
  const settled = dispute === null || dispute.closed ? null : dispute.promised;
  return settled === null || settled < asOf ? NaN : payDayAfter.of(wait, dispute!.opened, settled, asOf);
}

/** Every measure without disputes, as it is, and the difference; the Problem where it cannot be told, nothing where it is not asked for. */
function figuresOf(effects: DisputeEffects, of: (values: Float64Array) => number): Row {
  const figures = disputeMeasures.map((measure): Row => {
    const found = effects[measure];
    if (found === null) return {};
    if (found instanceof Problem)
      return { [`${measure}Without`]: found, [measure]: found, [`${measure}Difference`]: found };
    const [without, as] = [of(found.without), of(found.as)];
    return { [`${measure}Without`]: without, [measure]: as, [`${measure}Difference`]: as - without };
  });
  return Object.assign({}, ...figures) as Row;
}

/** Those that owe something, or owe something back: nothing else is in any sum. */
function openEntries(book: ReceivablesRange, asOf: number): Int32Array {
  const open = new Int32Array(book.count);
  let found = 0;
  for (let entry = 0; entry < book.count; entry++)
    if (book.customer[entry]! >= 0 && openBalance(book, entry, asOf) !== 0) open[found++] = entry;
  return open.subarray(0, found);
}

function sumsOf(book: ReceivablesRange, effects: DisputeEffects, asOf: number, entries: Int32Array): Row {
  const sum = (of: (entry: number) => number) => entries.reduce((total, entry) => total + of(entry), 0);
  const owed = sum((entry) => openBalance(book, entry, asOf));
  const disputed = sum((entry) => disputedBalance(book, entry, openBalance(book, entry, asOf)));
  return { owed, disputed, undisputed: owed - disputed, ...figuresOf(effects, (values) => sum((at) => values[at]!)) };
}
