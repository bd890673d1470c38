import {
  forecastError,
  receivedAfter,
  tooEarly,
  weeksSince,
  type CashReceipt,
  type Compared,
  type PastPeriod,
} from '../../engine/desk';
import { isoDay, spoiledAccounts, unnamedProblems } from '../../engine/ledger';
import type { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { ForecastRange } from '../../workbook/ranges/forecast';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer, Call } from '../definition';
import type { KeyOf } from '../layout';
import { forecastErrorLayout, forecastErrorLines } from '../layouts/forecastError';
import { lineName } from '../line';
import { noValues, printer, type Values } from '../printer';
import { unreadAccounts } from './unreadAccounts';
import { withoutAccounts } from './withoutAccounts';

interface Given {
  readonly forecast: ForecastRange;
  readonly receivables: ReceivablesRange;
  readonly asOf: number;
}

type Row = Partial<Values<KeyOf<typeof forecastErrorLayout>>>;

export function answerForecastError({ forecast, receivables, asOf }: Given, { language }: Call): Answer {
  const { made } = forecast;
  const spoiled = spoiledAccounts(receivables);
  const { readable, expected } = comparableOf(forecast, receivables, spoiled);
  const periods = (forecast.periods ?? weeksSince(made, asOf)).filter(({ to }) => to <= asOf);
  const end = periods.at(-1)?.to;
  if (end === undefined) throw tooEarly(made);
  const received = receivedAfter(readable, made, end, isReceipt(readable));
  const byPeriod = periods.map((period) => ({ period, ...comparedIn(expected, received.known, period) }));
  const whole: PastPeriod = { from: made + 1, to: end };
  const byCustomer = forecast.periods ? [] : customersIn(expected, received.known, whole);
  // A forecast by weeks alone tells nobody's part, so that nobody can be left out of it.
  const ofLedger = [...spoiled.values(), ...unnamedProblems(receivables)];
  const faults = [...(forecast.periods ? ofLedger : []), ...forecast.problems];
  const unread = forecast.periods ? [] : unreadAccounts(receivables, spoiled);
  const print = printer(forecastErrorLayout, language);
  const sums = totalRows(comparedIn(expected, received.known, whole), byPeriod, byCustomer, whole);
  const later = received.later.reduce((sum, { amount }) => sum + amount, 0);
  return print.answer([
    ...sums.map((row) => (faults[0] ? print.spoiled(faults[0], known(row)) : print.row({ ...blank, ...row }))),
    print.row({
      ...blank,
      what: lineName(forecastErrorLines.later),
      kind: 'total',
      received: later,
      note: notes.later,
    }),
    ...byPeriod.map((one, at) => {
      const row = {
        what: nameOf(one.period, at + 1),
        kind: 'week',
        ...figures(one),
        ...days(one.period),
      };
      return faults[0] ? print.spoiled(faults[0], known(row)) : print.row({ ...blank, ...row });
    }),
    ...byCustomer.map(({ customer, ...one }) => {
      return print.row({ ...blank, what: customer, kind: 'customer', ...figures(one) });
    }),
    ...unread.map(({ customer, problem }) =>
      print.row({ ...blank, what: lineName(forecastErrorLines.leftOut, { customer }), note: problem.words }),
    ),
    ...faults.map((problem) => notReadRow(problem, print)),
  ]);
}

const blank = noValues(forecastErrorLayout);

/** Ledger and forecast without the customers of whom something cannot be read. */
function comparableOf({ expected, periods }: ForecastRange, book: ReceivablesRange, spoiled: Spoiled) {
  if (periods) return { readable: book, expected };
  const names = new Set([...spoiled.keys()].map((own) => book.customers[own]!));
  return {
    readable: withoutAccounts(book, spoiled),
    expected: expected.filter(({ customer }) => customer === null || !names.has(customer)),
  };
}

type Spoiled = ReadonlyMap<number, Problem>;

function known({ what, kind, from, to }: Row): Row {
  return { what: what ?? null, kind: kind ?? null, from: from ?? null, to: to ?? null };
}

function notReadRow(problem: Problem, print: ReturnType<typeof printer<KeyOf<typeof forecastErrorLayout>>>) {
  const note: Words = problem.words;
  return print.row({ ...blank, what: lineName(forecastErrorLines.notRead), note });
}

/** A receipt that stands as an entry of its own until it is set off. */
function isReceipt({ kind }: ReceivablesRange): (entry: number) => boolean {
  return (entry) => kind?.[entry] === 'receipt' || kind?.[entry] === 'on account';
}

function comparedIn(
  expected: readonly CashReceipt[],
  received: readonly CashReceipt[],
  { from, to }: PastPeriod,
): Compared {
  const sum = (receipts: readonly CashReceipt[]) =>
    receipts.reduce((total, { day, amount }) => (day >= from && day <= to ? total + amount : total), 0);
  return { expected: sum(expected), received: sum(received) };
}

/** The largest error first. */
function customersIn(expected: readonly CashReceipt[], received: readonly CashReceipt[], whole: PastPeriod) {
  const found = new Map<string, { expected: CashReceipt[]; received: CashReceipt[] }>();
  const own = (name: string | null) => {
    const known = found.get(name ?? '') ?? { expected: [], received: [] };
    found.set(name ?? '', known);
    return known;
  };
  for (const one of expected) own(one.customer).expected.push(one);
  for (const one of received) own(one.customer).received.push(one);
  return [...found]
    .map(([customer, of]) => ({ customer, ...comparedIn(of.expected, of.received, whole) }))
    .filter(({ expected, received }) => expected !== 0 || received !== 0)
    .sort((one, other) => Math.abs(forecastError.of(other)) - Math.abs(forecastError.of(one)));
}

function figures({ expected, received }: Compared): Row {
  const share = forecastError.bias([{ expected, received }]);
  return { expected, received, error: forecastError.of({ expected, received }), share };
}

/** Weeks, and months where a forecast of cash goes on in them. */
function nameOf({ from, to }: PastPeriod, number: number): Words {
  return lineName(forecastErrorLines[to - from === 6 ? 'week' : 'period'], { number });
}

function days({ from, to }: PastPeriod): Row {
  return { from: isoDay(from), to: isoDay(to) };
}

function totalRows(
  all: Compared,
  byPeriod: readonly Compared[],
  byCustomer: readonly Compared[],
  whole: PastPeriod,
): readonly Row[] {
  const absolute = (line: 'byWeek' | 'byCustomer', compared: readonly Compared[]): Row => ({
    what: lineName(forecastErrorLines[line]),
    kind: 'total',
    error: compared.length === 0 ? null : compared.reduce((sum, one) => sum + Math.abs(forecastError.of(one)), 0),
    share: compared.length === 0 ? null : forecastError.absolute(compared),
    note: compared.length === 0 ? notes.byCustomer : null,
  });
  return [
    {
      what: lineName(forecastErrorLines.total),
      kind: 'total',
      ...figures(all),
      ...days(whole),
      note: forecastError.summary,
    },
    absolute('byWeek', byPeriod),
    absolute('byCustomer', byCustomer),
  ];
}

const notes = {
  later: { en: 'Invoiced after the forecast was made: no part of it.', zh: '预测之后开票，不在预测之内。' },
  byCustomer: {
    en: 'Keep what EXPECTEDRECEIPTS spills as values to see it by customer.',
    zh: '将 EXPECTEDRECEIPTS 的结果存为数值后，可按客户比较。',
  },
} as const satisfies Record<string, Words>;
