import type { Policy } from '../cover/policy/policy';
import type { Law } from '../portfolio/lattice/law';
import { modelNamed, type ModelName } from '../portfolio/models/models';
import type { Entry } from '../portfolio/year/entry';
import { indemnityLaw as lawOfIndemnity } from '../portfolio/year/indemnityLaw';
import { insuredYear } from '../portfolio/year/insuredYear';
import type { PortfolioSettings } from '../portfolio/year/portfolioSettings';

/** How what a policy pays in a year is distributed, less what the insurer gets of the recoveries. */
export function indemnityLaw(
  entries: readonly Entry[],
  policy: Policy,
  model: ModelName,
  settings: PortfolioSettings,
): Law {
  return lawOfIndemnity(insuredYear(entries, policy, model, settings), modelNamed(model), settings).law;
}
