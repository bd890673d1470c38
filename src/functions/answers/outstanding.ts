import { attempt } from '../../engine/attempt';
import { historyKnown, invoicedByCustomer, monthEnds, outstandingOn, peaks, type Peak } from '../../engine/desk';
import { isoDay, spoiledAccounts, unnamedProblems } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import type { CustomersRange } from '../../workbook/ranges/customers';
import { limitsBeside } from '../../workbook/ranges/customersOfLedger';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer } from '../definition';
import { disputeBounds, disputeKeys, monthKey, outstandingLayout } from '../layouts/outstanding';
import { totalName } from '../layouts/totalName';
import { printer } from '../printer';
import { leftOutOfTotal } from './leftOutOfTotal';
import { isSale } from './salesIn';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly asOf: number;
  readonly months: number;
  readonly customers: CustomersRange | null;
}

/** The past of the book; a Problem where the ledger does not know it. */
interface Past {
  readonly ends: ReturnType<typeof monthEnds>;
  readonly peaks: readonly Peak[];
  readonly invoiced: Float64Array;
  readonly days: number;
}

export function answerOutstanding({ receivables, asOf, months, customers }: Given, language: Language): Answer {
  const past = attempt(() => pastOf(receivables, asOf, months));
  const headings = past instanceof Problem ? [] : past.ends.days.map(isoDay);
  const now = outstandingOn(receivables, asOf, disputeBounds);
  const limits = limitsIn(receivables, customers);
  const figures = (whose: readonly number[], peakAt: number) => {
    const sum = (values: ArrayLike<number>, width = 1, at = 0) =>
      whose.reduce((total, customer) => total + values[customer * width + at]!, 0);
    const disputed = disputeKeys.map((_, at) => sum(now.disputed, disputeKeys.length, at));
    const twice = whose.map((customer) => limits[customer]!).find((limit) => limit instanceof Problem);
    const over = (customer: number) =>
      Math.max(0, now.open[customer]! - ((limits[customer] as number | null) ?? Infinity));
    const limited = whose.some((customer) => limits[customer] !== null);
    return {
      open: sum(now.open),
      overdue: sum(now.overdue),
      limit: whose.length === 1 ? limits[whose[0]!]! : null,
      overLimit: twice ?? (!limited ? null : whose.reduce((total, customer) => total + over(customer), 0)),
      ...Object.fromEntries(disputeKeys.map((key, at) => [key, disputed[at]!])),
      ...pastFigures(
        past,
        whose,
        peakAt,
        disputed.reduce((total, amount) => total + amount, 0),
      ),
    };
  };
  const print = printer(outstandingLayout(headings), language);
  const spoiled = spoiledAccounts(receivables);
  const rows = receivables.customers.map((customer, at) =>
    spoiled.has(at) ? print.spoiled(spoiled.get(at)!, { customer }) : print.row({ customer, ...figures([at], at) }),
  );
  const lost = unnamedProblems(receivables);
  const [fault] = [...spoiled.values(), ...lost];
  const readable = receivables.customers.flatMap((_, at) => (spoiled.has(at) ? [] : [at]));
  const aside = leftOutOfTotal(
    [...spoiled.keys()].map((at) => receivables.customers[at]!),
    lost,
  );
  // The day of the highest balance of all is that of everybody.
  const peakOfAll = fault ? { peak: fault, peakDay: fault } : {};
  const total = { ...figures(readable, receivables.customers.length), ...peakOfAll, customer: totalName, limit: null };
  return print.answer([
    ...rows,
    ...lost.map((problem) => print.spoiled(problem)),
    print.row(total),
    ...(aside === null ? [] : [print.row({ customer: aside })]),
  ]);
}

function pastOf(receivables: ReceivablesRange, asOf: number, months: number): Past {
  historyKnown(receivables, asOf);
  const ends = monthEnds(receivables, asOf, months);
  const from = ends.days.length > 1 ? ends.days[0]! : Math.floor(asOf) - 30;
  return {
    ends,
    peaks: peaks(receivables, from, asOf),
    invoiced: invoicedByCustomer(receivables, from + 1, asOf, isSale(receivables)),
    days: Math.floor(asOf) - from,
  };
}

function pastFigures(past: Past | Problem, whose: readonly number[], peakAt: number, disputed: number) {
  if (past instanceof Problem) return { peak: past, peakDay: past, disputedDays: past };
  const { ends, peaks, invoiced, days } = past;
  const sold = whose.reduce((total, customer) => total + invoiced[customer]!, 0);
  const endAt = (at: number) =>
    whose.reduce((total, customer) => total + ends.amounts[customer * ends.days.length + at]!, 0);
  const { amount, day } = peaks[peakAt]!;
  return {
    peak: amount,
    peakDay: amount > 0 ? isoDay(day) : null,
    disputedDays: sold > 0 ? (disputed / sold) * days : null,
    ...Object.fromEntries(ends.days.map((_, at) => [monthKey(at), endAt(at)])),
  };
}

/** A customer's own limit: of the customers range, else as the ledger states it, a Problem where it states two; null where there is none. */
function limitsIn(receivables: ReceivablesRange, list: CustomersRange | null): readonly (number | Problem | null)[] {
  const stated = limitsBeside(receivables);
  const known = new Map<string, number>();
  for (const row of list?.rows ?? [])
    if (row !== null && !(row instanceof Problem) && row.creditLimit !== null)
      for (const name of [row.id, row.name ?? row.id]) known.set(name, row.creditLimit);
  return receivables.customers.map((name, at) => known.get(name) ?? stated[at]!);
}
