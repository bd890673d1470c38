import type { Law } from '../lattice/law';
import { lawOfAmount } from '../lattice/lawOfAmount';
import type { Placing } from '../lattice/lattice';
import type { PortfolioModel } from '../models/models';
import type { InsuredYear } from './insuredYear';
import { lossLaw } from './lossLaw';
import type { PortfolioSettings } from './portfolioSettings';

/** What a policy pays in a year, less what the insurer gets of the recoveries: one axis is enough, whatever is retained. `truncated` bounds the probability left out. */
export function indemnityLaw(
  { risks, net, yearly, netOf, inFull }: InsuredYear,
  model: PortfolioModel,
  settings: PortfolioSettings,
  placing: Placing = settings.placing,
  points?: number,
): { readonly law: Law; readonly truncated: number } {
  const along = (loss: (at: number) => number) =>
    lossLaw(
      risks.map((risk, at) => ({ ...risk, first: loss(at), second: 0 })),
      model,
      settings,
      placing,
      points,
    );
  if (!yearly) return along((at) => net[at]!);
  const { law, truncated } = along((at) => risks[at]!.second);
  return { law: lawOfAmount(law, netOf, law.step * (inFull(1) || 1), placing), truncated };
}
