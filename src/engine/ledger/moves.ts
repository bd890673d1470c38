/** What changes in accounts over time: from a half-day on so much more of a customer is owed, and so much more of it late. */
export interface Moves {
  count: number;
  readonly halfDay: Int32Array;
  readonly customer: Int32Array;
  readonly owed: Float64Array;
  readonly late: Float64Array;
}

export function roomFor(moves: number): Moves {
  return {
    count: 0,
    halfDay: new Int32Array(moves),
    customer: new Int32Array(moves),
    owed: new Float64Array(moves),
    late: new Float64Array(moves),
  };
}

export function addMove(moves: Moves, halfDay: number, customer: number, owed: number, late: number): void {
  const place = moves.count++;
  moves.halfDay[place] = halfDay;
  moves.customer[place] = customer;
  moves.owed[place] = owed;
  moves.late[place] = late;
}

/** Customer by customer, each in the order of time. */
export function byCustomer({ count, halfDay, customer }: Moves, customers: number): Int32Array {
  const first = halfDay.subarray(0, count).reduce((low, day) => Math.min(low, day), Infinity);
  const last = halfDay.subarray(0, count).reduce((high, day) => Math.max(high, day), 0);
  const inTime = counted(
    Int32Array.from({ length: count }, (_, move) => move),
    last - first,
    (move) => halfDay[move]! - first,
  );
  return counted(inTime, customers, (move) => customer[move]!);
}

/** Sorted by counting, what is alike in the order in which it came. */
function counted(moves: Int32Array, highest: number, keyOf: (move: number) => number): Int32Array {
  const place = new Int32Array(Math.max(0, highest) + 2);
  for (const move of moves) place[keyOf(move) + 1]!++;
  for (let key = 1; key < place.length; key++) place[key]! += place[key - 1]!;
  const order = new Int32Array(moves.length);
  for (const move of moves) order[place[keyOf(move)]!++] = move;
  return order;
}
