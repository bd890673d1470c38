import { openBalance, type Receivables } from '../../ledger';
import { addMove, byCustomer, roomFor, type Moves } from '../../ledger/moves';

/** The most that was owed at one time, and the first day on which it was. */
export interface Peak {
  readonly amount: number;
  readonly day: number;
}

/** Each customer's peak from a day to another, and last that of all together. What is paid on a day is owed on it until the evening. */
export function peaks(book: Receivables, from: number, asOf: number): readonly Peak[] {
  const moves = movesOf(book, from, asOf);
  const order = byCustomer(moves, book.customers.length);
  const highest = book.customers.map((): Peak => ({ amount: 0, day: from }));
  for (let first = 0, to = 0; first < order.length; first = to) {
    const customer = moves.customer[order[first]!]!;
    while (to < order.length && moves.customer[order[to]!] === customer) to++;
    highest[customer] = highestIn(moves, order.subarray(first, to), from);
  }
  return [...highest, highestIn(...together(moves, order, from, asOf), from)];
}

/** What was owed before the first day begins with it. */
function movesOf(book: Receivables, from: number, asOf: number): Moves {
  const moves = roomFor(2 * book.count);
  for (let entry = 0; entry < book.count; entry++) {
    const [customer, paid] = [book.customer[entry]!, book.paidDate[entry]!];
    if (customer < 0 || !(book.invoiceDate[entry]! <= asOf) || paid < from) {
      if (customer >= 0 && paid < from) addRest(moves, book, entry, from, asOf);
      continue;
    }
    const start = Math.max(Math.floor(book.invoiceDate[entry]!), from);
    const settled = book.amount[entry]! - openBalance(book, entry, asOf);
    const dated = paid <= asOf;
    addMove(moves, 2 * start, customer, book.amount[entry]! - (dated ? 0 : settled), 0);
    if (dated && settled !== 0) addMove(moves, 2 * Math.floor(paid) + 1, customer, -settled, 0);
  }
  return moves;
}

/** What is left of an invoice that was paid in part before. */
function addRest(moves: Moves, book: Receivables, entry: number, from: number, asOf: number): void {
  const start = Math.max(Math.floor(book.invoiceDate[entry]!), from);
  const open = openBalance(book, entry, asOf);
  if (open !== 0 && start <= asOf) addMove(moves, 2 * start, book.customer[entry]!, open, 0);
}

/** The moves of all customers, one for each half-day. */
function together(moves: Moves, order: Int32Array, from: number, asOf: number): readonly [Moves, Int32Array] {
  const size = 2 * (Math.floor(asOf) - from + 1);
  const all = { ...roomFor(size), count: size };
  const halves = Int32Array.from({ length: size }, (_, at) => at);
  for (const half of halves) all.halfDay[half] = 2 * from + half;
  for (const move of order) all.owed[moves.halfDay[move]! - 2 * from]! += moves.owed[move]!;
  return [all, halves];
}

function highestIn({ halfDay, owed }: Moves, order: Int32Array, from: number): Peak {
  let [now, best]: [number, Peak] = [0, { amount: 0, day: from }];
  for (let at = 0; at < order.length;) {
    const half = halfDay[order[at]!]!;
    for (; at < order.length && halfDay[order[at]!] === half; at++) now += owed[order[at]!]!;
    if (now > best.amount * (1 + 1e-12)) best = { amount: now, day: half >> 1 };
  }
  return best;
}
