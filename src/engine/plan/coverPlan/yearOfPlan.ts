import type { Policy } from '../../cover/policy/policy';
import { readingOf } from '../../cover/settlement/wordings/wordings';
import type { ModelName } from '../../portfolio/models/models';
import type { PortfolioSettings } from '../../portfolio/year/portfolioSettings';
import { appliedPolicy, type AppliedPolicy } from '../../portfolio/year/yearlyTerms';

/** What the whole year of a plan is computed with. */
export interface YearOfPlan {
  readonly model: ModelName;
  readonly settings: PortfolioSettings;
  readonly level: number;
  /** The policy's yearly terms; null where it has none, or where they cannot be applied to percentages that differ. */
  readonly terms: AppliedPolicy | null;
  /** It has some that cannot be applied here. */
  readonly leftOut: boolean;
}

/** Yearly terms after every clause of the single loss see claims, whatever percentage each was paid at. A percentage taken after the first loss would be taken of a sum: such terms are left out. */
export function yearOfPlan(
  policy: Policy | null,
  model: ModelName,
  settings: PortfolioSettings,
  level: number,
): YearOfPlan {
  const common = { model, settings, level };
  if (policy === null || ![policy.aggregateFirstLoss, policy.maximumLiability, policy.liabilityMultiple].some(Boolean))
    return { ...common, terms: null, leftOut: false };
  const clauses = readingOf(policy).wholeYear.filter((clause) => clause.stated(policy));
  const known = clauses.every(({ scope }) => scope === 'whole year') ? appliedPolicy(policy) : null;
  return { ...common, terms: known?.yearly ? known : null, leftOut: known === null };
}
