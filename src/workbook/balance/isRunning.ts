import { same } from './family';

/** Whether a column called balance adds up row by row (of each customer, or of the whole list), instead of saying what is open of each. */
export function isRunning(amount: Float64Array, balance: Float64Array, customer: Int32Array): boolean {
  return runs(amount, balance, (entry) => customer[entry]!) || runs(amount, balance, () => 0);
}

function runs(amount: Float64Array, balance: Float64Array, whose: (entry: number) => number): boolean {
  const last = new Map<number, number>();
  let [steps, above] = [0, 0];
  for (let entry = 0; entry < amount.length; entry++) {
    const own = whose(entry);
    if (own < 0 || (amount[entry] === 0 && balance[entry] === 0)) continue;
    const before = last.get(own);
    last.set(own, balance[entry]!);
    if (before === undefined) continue;
    if (!same(balance[entry]!, before + amount[entry]!)) return false;
    steps++;
    if (Math.abs(balance[entry]!) > Math.abs(amount[entry]!) + 0.005) above++;
  }
  return steps > 0 && above > 0;
}
