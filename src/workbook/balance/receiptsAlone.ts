import type { Beside, Family } from './family';

/** A row that says what was paid and for nothing that it was paid, without an open balance beside it: a receipt, set against what else the customer owes. */
export function receiptsAlone({ amount, paid, open, debit, credit }: Family, { onAccount }: Beside): void {
  if (!amount || !paid || open || debit || credit || onAccount) return;
  for (let entry = 0; entry < amount.length; entry++) {
    if (amount[entry] !== 0 || paid[entry] === 0) continue;
    amount[entry] = -Math.abs(paid[entry]!);
    paid[entry] = 0;
  }
}
