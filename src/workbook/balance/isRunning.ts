import { same } from './family';

/** Whether a column called balance adds up row by row (of each customer, or of the whole list), instead of saying what is open of each. */
export function isRunning(
  amount: Float64Array,
  balance: Float64Array,
  customer: Int32Array,
  isBlank: (entry: number) => boolean,
): boolean {
  return runs(amount, balance, (entry) => customer[entry]!, isBlank) || runs(amount, balance, () => 0, isBlank);
}

/** A blank balance says nothing: programs print it in the last row of a customer or an invoice. */
function runs(
  amount: Float64Array,
  balance: Float64Array,
  whose: (entry: number) => number,
  isBlank: (entry: number) => boolean,
): boolean {
  const last = new Map<number, number>();
  const silent = new Set<number>();
  let [steps, above] = [0, 0];
  for (let entry = 0; entry < amount.length; entry++) {
    const own = whose(entry);
    if (own < 0 || (amount[entry] === 0 && balance[entry] === 0)) continue;
    const before = last.get(own);
    const isSilent = balance[entry] === 0 && isBlank(entry);
    last.set(own, isSilent ? (before ?? 0) + amount[entry]! : balance[entry]!);
    if (isSilent) silent.add(own);
    if (isSilent || before === undefined) continue;
    if (!same(balance[entry]!, before + amount[entry]!)) return false;
    steps++;
    const isMore = Math.abs(balance[entry]!) > Math.abs(amount[entry]!) + 0.005;
    if (isMore || (silent.delete(own) && !same(before, 0))) above++;
  }
  return steps > 0 && above > 0;
}
