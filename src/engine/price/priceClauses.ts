import { required } from '../cover/policy/policy';
import { charges } from './charges';
import { basisOf } from './terms/charge';
import type { Priced, PriceClause } from './terms/clause';
import { bonus } from './terms/bonus';
import { limitFees } from './terms/limitFees';
import { minimumPremium } from './terms/minimumPremium';
import { otherFees } from './terms/otherFees';
import { premiumTax } from './terms/premiumTax';

/** Every clause that a policy's price may have. */
export const priceClauses: readonly PriceClause[] = [
  ...Object.values(charges),
  minimumPremium,
  bonus,
  limitFees,
  otherFees,
  premiumTax,
];

/** The clauses of a policy's price in their order: the charge, minimum and bonus in the order that the policy names, fees, tax. */
export function clausesOf(priced: Priced): readonly PriceClause[] {
  const charge = charges[basisOf(priced.policy)];
  const extras = [limitFees, otherFees, premiumTax].filter((clause) => clause.stated(priced));
  return [charge, ...minimumAndBonus(charge.of(0, priced), priced), ...extras];
}

/** Policies differ in whether a bonus may take the premium below the minimum; where it makes a difference the order is asked for. */
function minimumAndBonus(charged: number, priced: Priced): readonly PriceClause[] {
  const minimumFirst = [minimumPremium, bonus].filter((clause) => clause.stated(priced));
  const bonusFirst = [bonus, minimumPremium].filter((clause) => clause.stated(priced));
  const [one, other] = [minimumFirst, bonusFirst].map((clauses) =>
    clauses.reduce((amount, clause) => clause.of(amount, priced), charged),
  );
  const why = {
    en: 'may the bonus take the premium below the minimum (before bonus) or not (after bonus)?',
    zh: '优待后保费可低于最低保险费（优待前）还是不可（优待后）？',
  };
  const counted = one === other ? priced.policy.minimumCounted : required(priced.policy, 'minimumCounted', why);
  return counted === 'after bonus' ? bonusFirst : minimumFirst;
}
