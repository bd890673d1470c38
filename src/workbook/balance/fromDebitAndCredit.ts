import type { Family } from './family';

/** Debit and credit in two columns: what is debited is owed, and credited on the same row it is paid; what is only credited is a credit. */
export function fromDebitAndCredit(family: Family): void {
  const { debit, credit } = family;
  if (family.amount || !(debit || credit)) return;
  const height = (debit ?? credit)!.length;
  family.amount = Float64Array.from({ length: height }, (_, entry) => debit?.[entry] || -(credit?.[entry] ?? 0));
  if (!debit || !credit) return;
  const paid = family.paid ?? new Float64Array(height);
  family.paid = paid.map((before, entry) => before + (debit[entry] === 0 ? 0 : credit[entry]!));
}
