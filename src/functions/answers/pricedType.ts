import type { Policy } from '../../engine/cover';
import { usualLossRatio } from '../../engine/plan';
import { meanOf, type DatedBook } from '../../engine/portfolio';
import { expectedBase, indemnityLaw, premium } from '../../engine/price';
import { oneModel } from './oneModel';
import type { WorthGiven } from './worth';

/** A type with its price and its maximum: without a published rate by the loss ratio of insurers; a multiple of the premium as an amount, where nobody has paid one yet. */
export function pricedType(policy: Policy, { entries }: DatedBook, { model, settings }: WorthGiven): Policy {
  const paid = policy.premiumPaid !== null || policy.minimumPremium !== null;
  const multiple = paid || policy.maximumLiability !== null ? null : policy.liabilityMultiple;
  const unlimited = multiple === null ? policy : { ...policy, liabilityMultiple: null };
  const hasPrice = policy.premiumRate !== null || policy.fixedPremium !== null;
  const priced = hasPrice
    ? unlimited
    : byLossRatio(unlimited, meanOf(indemnityLaw(entries, unlimited, oneModel(model), settings.portfolio)));
  if (multiple === null) return priced;
  return { ...priced, maximumLiability: multiple * premium(priced, expectedBase(entries, priced)).premium };
}

function byLossRatio(policy: Policy, indemnity: number): Policy {
  const fixedPremium = Math.max(policy.minimumPremium ?? 0, indemnity / usualLossRatio.share);
  return { ...policy, fixedPremium, minimumPremium: null };
}
