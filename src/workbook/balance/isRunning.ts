import { same } from './family';

/** Whether a column called balance adds up row by row (of each customer, or of the whole list), instead of saying what is open of each. */
export function isRunning(
  amount: Float64Array,
  balance: Float64Array,
  customer: Int32Array,
  isBlank: (entry: number) => boolean,
): boolean {
  return runs(amount, balance, customer, isBlank) || runs(amount, balance, null, isBlank);
}

/** `owners`: whose each row is, null where all are of one. A blank balance says nothing: programs print it in the last row of a customer or an invoice. */
function runs(
  amount: Float64Array,
  balance: Float64Array,
  owners: Int32Array | null,
  isBlank: (entry: number) => boolean,
): boolean {
  const many = owners === null ? 1 : ownersIn(owners);
  const last = new Float64Array(many);
  const [met, silent] = [new Uint8Array(many), new Uint8Array(many)];
  let [steps, above] = [0, 0];
  for (let entry = 0; entry < amount.length; entry++) {
    const own = owners === null ? 0 : owners[entry]!;
    if (own < 0 || (amount[entry] === 0 && balance[entry] === 0)) continue;
    const [before, isFirst] = [last[own]!, met[own] === 0];
    met[own] = 1;
    const isSilent = balance[entry] === 0 && isBlank(entry);
    last[own] = isSilent ? before + amount[entry]! : balance[entry]!;
    if (isSilent) silent[own] = 1;
    if (isSilent || isFirst) continue;
    if (!same(balance[entry]!, before + amount[entry]!)) return false;
    steps++;
    const isMore = Math.abs(balance[entry]!) > Math.abs(amount[entry]!) + 0.005;
    if (isMore || (silent[own] === 1 && !same(before, 0))) above++;
    if (!isMore) silent[own] = 0;
  }
  return steps > 0 && above > 0;
}

function ownersIn(owners: Int32Array): number {
  let most = -1;
  for (let entry = 0; entry < owners.length; entry++) if (owners[entry]! > most) most = owners[entry]!;
  return most + 1;
}
