import type { Policy } from '../cover/policy';
import { insuredRisks, type Entry } from '../portfolio/entry';
import type { Law } from '../portfolio/law';
import { lossLaw } from '../portfolio/lossLaw';
import { modelNamed, type ModelName } from '../portfolio/models';
import type { PortfolioSettings } from '../portfolio/portfolioSettings';
import { pushed } from '../portfolio/pushed';
import { appliedPolicy } from '../portfolio/yearlyTerms';

/** How what a policy pays in a year is distributed: one axis is enough, whatever is retained. */
export function indemnityLaw(
  entries: readonly Entry[],
  policy: Policy,
  model: ModelName,
  settings: PortfolioSettings,
): Law {
  const claims = insuredRisks(entries, policy, model, settings).map((risk) => ({
    ...risk,
    first: risk.second,
    second: 0,
  }));
  const { law } = lossLaw(claims, modelNamed(model), settings);
  return pushed(law, appliedPolicy(policy).paidOf, law.step);
}
