import { openBalance, type Receivables } from '../../ledger';
import { addMove, roomFor, type Moves } from '../../ledger/moves';

/** The most that was owed at one time, and the first day on which it was. */
export interface Peak {
  readonly amount: number;
  readonly day: number;
}

/** Each customer's peak from a day to another, and last that of all together. What is paid on a day is owed on it until the evening. */
export function peaks(book: Receivables, from: number, asOf: number): readonly Peak[] {
  const moves = movesOf(book, from, asOf);
  const halves = 2 * (Math.floor(asOf) - from + 1);
  const { order, until } = inTime(moves, 2 * from, halves);
  const everybody = book.customers.length;
  const [now, highest] = [new Float64Array(everybody + 1), new Float64Array(everybody + 1)];
  const on = new Int32Array(everybody + 1).fill(from);
  const compare = (who: number, day: number) => {
    if (now[who]! <= highest[who]! * (1 + 1e-12)) return;
    highest[who] = now[who]!;
    on[who] = day;
  };
  for (let half = 0, at = 0; half < halves; half++) {
    const first = at;
    for (; at < until[half]!; at++) {
      const move = order[at]!;
      now[moves.customer[move]!]! += moves.owed[move]!;
      now[everybody]! += moves.owed[move]!;
    }
    const day = from + (half >> 1);
    for (let seen = first; seen < at; seen++) compare(moves.customer[order[seen]!]!, day);
    compare(everybody, day);
  }
  return Array.from(highest, (amount, who) => ({ amount, day: on[who]! }));
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

/** The moves in the order of time, counted by half-days; those of a half-day end where `until` says. */
function inTime({ count, halfDay }: Moves, first: number, halves: number) {
  const place = new Int32Array(halves + 1);
  for (let move = 0; move < count; move++) place[halfDay[move]! - first + 1]!++;
  for (let half = 1; half <= halves; half++) place[half]! += place[half - 1]!;
  const until = place.slice(1);
  const order = new Int32Array(count);
  for (let move = 0; move < count; move++) order[place[halfDay[move]! - first]!++] = move;
  return { order, until };
}
