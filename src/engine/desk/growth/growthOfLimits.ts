import { limitUse, type LimitUse, type Policy } from '../../cover';
import type { Customer } from '../../ledger/customer';
import type { Receivables } from '../../ledger/receivables';
import { Problem } from '../../problem';
import type { Rule } from '../../rule';

/** How limits stand under a balance that has grown. Amounts; `first` is who exceeds his limit first of those who are within it, and at what growth. */
export interface LimitsGrown {
  readonly over: number;
  readonly idle: number;
  readonly exceeding: number;
  readonly first: { readonly own: number; readonly growth: number } | null;
}

/** Everybody's balance grows by the same share; limits stay. A Problem where a limit cannot be known. */
export const growthOfLimits: Rule & {
  of(
    book: Receivables,
    register: readonly Customer[],
    policy: Policy,
    asOf: number,
    growth: number,
  ): LimitsGrown | Problem;
} = {
  name: { en: 'Headroom of limits', zh: '限额余量' },
  summary: {
    en: 'LIMITUSE with every amount of the ledger × (1 + growth), limits unchanged.',
    zh: '明细各金额 ×（1 + 增长率）、限额不变时的 LIMITUSE。',
  },
  source: 'expert',
  of(book, register, policy, asOf, growth) {
    const uses = limitUse(register, larger(book, 1 + growth), policy, asOf);
    const problem = uses.find((use) => use instanceof Problem);
    if (problem instanceof Problem) return problem;
    const known = uses as readonly LimitUse[];
    const sum = (of: (use: LimitUse) => number) => known.reduce((total, use) => total + of(use), 0);
    return {
      over: sum(({ over }) => over),
      idle: sum(({ idle }) => (Number.isFinite(idle) ? idle : 0)),
      exceeding: known.filter(({ over }) => over > 0).length,
      first: firstOver(known, growth),
    };
  },
};

/** What a limit still lets grow beyond the growth at hand: utilisation is what it is under. */
function firstOver(uses: readonly LimitUse[], growth: number): LimitsGrown['first'] {
  const room = uses.flatMap(({ over, utilisation }, own) =>
    over === 0 && utilisation > 0 ? [{ own, growth: (1 + growth) / utilisation - 1 }] : [],
  );
  return room.reduce<LimitsGrown['first']>(
    (least, one) => (least === null || one.growth < least.growth ? one : least),
    null,
  );
}

/** What is written off or paid grows with it. */
function larger(book: Receivables, factor: number): Receivables {
  const times = (amounts: Float64Array) => amounts.map((amount) => amount * factor);
  return {
    ...book,
    amount: times(book.amount),
    paid: times(book.paid),
    disputed: times(book.disputed),
    ...(book.writtenOff && { writtenOff: times(book.writtenOff) }),
    ...(book.setOff && { setOff: times(book.setOff) }),
    ...(book.interest && { interest: times(book.interest) }),
  };
}
