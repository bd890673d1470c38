import type { Policy } from '../cover/policy/policy';
import { walk, type Step } from '../walk';
import type { BonusScale } from './bonusScale';
import { advanceOf } from './deposit';
import type { PremiumBase } from './premiumBase';
import { clausesOf } from './priceClauses';
import { startedYearsOf } from './startedYears';
import { limitFees } from './terms/limitFees';
import { otherFees } from './terms/otherFees';
import { premiumTax } from './terms/premiumTax';

/** What cover costs in a policy period, and how it comes about. Amounts in the policy's currency. */
export interface Premium {
  /** Every clause that the policy states, with what was charged before and after it; the last one leaves the total. */
  readonly steps: readonly Step[];
  /** Without fees and tax: what is declared at the rate, after minimum and bonus. */
  readonly premium: number;
  readonly fees: number;
  readonly tax: number;
  readonly total: number;
  /** What was paid in advance of the premium; null where the policy says nothing of it. */
  readonly advance: number | null;
  /** Premium less advance: plus is still to be paid, minus comes back. Never below minimum less advance. */
  readonly adjustment: number | null;
}

/** Takes nothing through the clauses of the policy's price. A term without which the answer would be a guess is asked for by name. */
export function premium(policy: Policy, base: PremiumBase, scale: BonusScale | null = null): Premium {
  const priced = { policy, base, scale, startedYears: startedYearsOf(policy) };
  const steps = walk(Float64Array.of(0), clausesOf(priced), (clause, before) =>
    Float64Array.of(clause.of(before[0]!, priced)),
  );
  const added = (clauses: readonly unknown[]) =>
    steps
      .filter(({ clause }) => clauses.includes(clause))
      .reduce((sum, { before, after }) => sum + after[0]! - before[0]!, 0);
  const [fees, tax, total] = [added([limitFees, otherFees]), added([premiumTax]), steps.at(-1)!.after[0]!];
  const own = steps.filter(({ clause }) => !extras.includes(clause)).at(-1)!.after[0]!;
  const advance = advanceOf(policy);
  return { steps, premium: own, fees, tax, total, advance, adjustment: advance === null ? null : own - advance };
}

const extras: readonly unknown[] = [limitFees, otherFees, premiumTax];
