import type { Policy } from '../cover/policy/policy';
import { insuredRisks, type Entry } from '../portfolio/year/entry';
import type { Law } from '../portfolio/lattice/law';
import { lossLaw } from '../portfolio/year/lossLaw';
import { modelNamed, type ModelName } from '../portfolio/models/models';
import type { PortfolioSettings } from '../portfolio/year/portfolioSettings';
import { lawOfAmount } from '../portfolio/lattice/lawOfAmount';
import { appliedPolicy } from '../portfolio/year/yearlyTerms';

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
  return lawOfAmount(law, appliedPolicy(policy).paidOf, law.step);
}
