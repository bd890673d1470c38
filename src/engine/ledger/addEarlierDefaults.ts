import { highestWithin } from './highestWithin';
import { addMove, byCustomer, roomFor, type Moves } from './moves';
import { disputedBalance, openBalance } from './openBalance';
import { materialAbove, type PastDueRule } from './pastDueRule';
import type { Receivables } from './receivables';
import { at, width } from './sums';

/**
 * Who was in default on some day before: more than 500 and more than 1 % of what was owed at any time since had been overdue as long as a default
 * takes, the credits of that day set off against the oldest. Only customers who ever settled so late are followed; what is paid is late until the
 * evening of its day.
 */
export function addEarlierDefaults(sums: Float64Array, book: Receivables, asOf: number, rule: PastDueRule): void {
  const moves = movesOf(book, sums, asOf, rule.defaultAfter);
  const order = byCustomer(moves, book.customers.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    const customer = moves.customer[order[from]!]!;
    while (to < order.length && moves.customer[order[to]!] === customer) to++;
    const own = customer * width;
    const noise = dust * sums[own + at.invoiced]!;
    if (wasMaterial(moves, order.subarray(from, to), rule, noise)) sums[own + at.earlierDefault] = 1;
  }
}

/** What float64 leaves of sums that have gone up and down. */
const dust = 1e-9;

function wasMaterial(moves: Moves, own: Int32Array, rule: PastDueRule, noise: number): boolean {
  const highest = highestWithin(2 * rule.defaultAfter, own.length);
  let [owed, late] = [0, 0];
  for (let from = 0, to = 0; from < own.length; from = to) {
    const now = moves.halfDay[own[from]!]!;
    for (; to < own.length && moves.halfDay[own[to]!] === now; to++) {
      owed += moves.owed[own[to]!]!;
      late += moves.late[own[to]!]!;
    }
    if (late > materialAbove(highest(now, owed), rule) + noise) return true;
  }
  return false;
}

function movesOf(book: Receivables, sums: Float64Array, asOf: number, defaultAfter: number): Moves {
  const followed = Uint8Array.from(book.customers, (_, customer) =>
    sums[customer * width + at.worstSettled]! >= defaultAfter ? 1 : 0,
  );
  if (!followed.includes(1)) return roomFor(0);
  const entries = book.customer.reduce((count, customer) => count + (followed[customer] ?? 0), 0);
  const moves = roomFor(3 * entries);
  for (let entry = 0; entry < book.count; entry++)
    if (followed[book.customer[entry]!] === 1) addEntry(moves, book, entry, asOf, defaultAfter);
  return moves;
}

/** An invoice is owed from its date, late once a default's days have passed, and neither after the day on which it is paid; a credit takes away from both while it lasts. */
function addEntry(moves: Moves, book: Receivables, entry: number, asOf: number, defaultAfter: number): void {
  const [amount, due] = [book.amount[entry]!, book.dueDate[entry]!];
  const disputed = disputedBalance(book, entry, amount);
  const [undisputed, paid] = [amount - disputed, amount - openBalance(book, entry, asOf)];
  const settled = disputed > 0 ? Math.min(paid, undisputed) : paid;
  const paidOn = book.paidDate[entry]! <= asOf ? book.paidDate[entry]! : due;
  const from = Number.isNaN(book.invoiceDate[entry]!) ? Math.min(due, paidOn) : book.invoiceDate[entry]!;
  const lateFrom = amount < 0 ? from : due + defaultAfter;
  const paidLate = paidOn >= lateFrom;
  const move = (day: number, evening: 0 | 1, owed: number, late: number) => {
    if (day <= asOf && (owed !== 0 || late !== 0))
      addMove(moves, 2 * Math.floor(day) + evening, book.customer[entry]!, owed, late);
  };
  move(from, 0, undisputed, 0);
  move(lateFrom, 0, 0, paidLate ? undisputed : Math.max(0, undisputed - settled));
  move(paidOn, 1, -settled, paidLate ? -settled : Math.min(0, undisputed - settled));
}
