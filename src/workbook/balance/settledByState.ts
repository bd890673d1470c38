import type { Beside, Family } from './family';

/** Where no amount says what is open, the document's state does: settled is paid in full, void is no document. */
export function settledByState(family: Family, { state }: Beside, paidDate: Float64Array): void {
  if (!state || family.open || !family.amount) return;
  const unsaid = !family.paid && !family.credited && paidDate.every(Number.isNaN);
  const paid = family.paid ?? new Float64Array(state.length);
  state.forEach((word, entry) => {
    if (word === 'settled' && unsaid) paid[entry] = family.amount![entry]!;
    if (word === 'void') family.amount![entry] = paid[entry] = 0;
  });
  family.paid = paid;
}
