import type { Law } from '../lattice/law';
import type { Placing } from '../lattice/lattice';
import { indemnityLaw } from './indemnityLaw';
import type { InsuredYear } from './insuredYear';
import { lossLaw, usualPoints } from './lossLaw';
import type { PortfolioModel } from '../models/models';
import { planeFor, planeOf } from './plane';
import type { PortfolioSettings } from './portfolioSettings';
import { lawOfAmount, planeOfAmounts } from '../lattice/lawOfAmount';
import type { Risk } from '../models/risk';
import { valuesOf, type Shape } from '../lattice/transform';

/** With cover: what the policy pays in a year and what stays with the policyholder. `truncated` bounds the probability left out of either. */
interface CoveredLaws {
  readonly indemnity: Law;
  readonly retained: Law;
  readonly truncated: number;
}

export function coveredLaws(
  year: InsuredYear,
  model: PortfolioModel,
  settings: PortfolioSettings,
  placing: Placing = settings.placing,
): CoveredLaws {
  const paid = indemnityLaw(year, model, settings, placing);
  const kept = retainedLaw(year, model, settings, placing);
  return { indemnity: paid.law, retained: kept.law, truncated: paid.truncated + kept.truncated };
}

type Bounded = { readonly law: Law; readonly truncated: number };

/** One axis is enough where the yearly terms change nothing, or where all customers keep the same share; else kept and claimed amounts are followed together. What the yearly terms leave unpaid is added to what is kept. */
export function retainedLaw(
  { risks, yearly, netOf, inFull }: InsuredYear,
  model: PortfolioModel,
  settings: PortfolioSettings,
  placing: Placing = settings.placing,
  plane: Shape = planeFor(risks),
): Bounded {
  if (!yearly)
    return lossLaw(
      risks.map((risk) => ({ ...risk, second: 0 })),
      model,
      settings,
      placing,
    );
  const unpaid = (claims: number) => inFull(claims) - netOf(claims);
  const share = commonShare(risks);
  if (share !== null) {
    const { law, truncated } = lossLaw(
      risks.map((risk) => ({ ...risk, first: risk.first + risk.second, second: 0 })),
      model,
      settings,
      placing,
    );
    const retained = (loss: number) => (1 - share) * loss + unpaid(share * loss);
    return { law: lawOfAmount(law, retained, law.step, placing), truncated };
  }
  const { lattice, truncated } = planeOf(risks, model, settings, placing, plane);
  const mass = valuesOf(model.spectrum(risks, lattice, placing, settings), lattice);
  return { law: planeOfAmounts(mass, lattice, unpaid, usualPoints, placing), truncated };
}

/** The claimed share of a loss where it is the same for all; null where it is not. */
function commonShare(risks: readonly Risk[]): number | null {
  const shares = risks
    .filter(({ first, second }) => first + second > 0)
    .map(({ first, second }) => second / (first + second));
  const [one] = shares;
  return one !== undefined && shares.every((share) => Math.abs(share - one) <= 1e-12) ? one : null;
}
