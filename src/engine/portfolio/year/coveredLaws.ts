import type { Law } from '../lattice/law';
import type { Placing } from '../lattice/lattice';
import { lossLaw, planeFor, planeOf, spanOf, usualPoints } from './lossLaw';
import type { PortfolioModel } from '../models/models';
import type { PortfolioSettings } from './portfolioSettings';
import { lawOfAmount, planeOfAmounts } from '../lattice/lawOfAmount';
import type { Risk } from '../models/risk';
import { valuesOf } from '../lattice/transform';
import type { AppliedPolicy } from './yearlyTerms';

/** With cover: what the policy pays in a year and what stays with the policyholder. `truncated` bounds the probability left out of either. */
interface CoveredLaws {
  readonly indemnity: Law;
  readonly retained: Law;
  readonly truncated: number;
}

/** On the first axis of each risk lies what is kept, on the second what is claimed. */
export function coveredLaws(
  risks: readonly Risk[],
  applied: AppliedPolicy,
  model: PortfolioModel,
  settings: PortfolioSettings,
  placing: Placing = settings.placing,
): CoveredLaws {
  const claims = lossLaw(
    risks.map((risk) => ({ ...risk, first: risk.second, second: 0 })),
    model,
    settings,
    placing,
  );
  const indemnity = lawOfAmount(claims.law, applied.paidOf, claims.law.step);
  const kept = retainedLaw(risks, applied, model, settings, placing);
  return { indemnity, retained: kept.law, truncated: claims.truncated + kept.truncated };
}

type Bounded = { readonly law: Law; readonly truncated: number };

/** One axis is enough where the yearly terms change nothing, or where all customers keep the same share; else kept and claimed amounts are followed together. */
function retainedLaw(
  risks: readonly Risk[],
  applied: AppliedPolicy,
  model: PortfolioModel,
  settings: PortfolioSettings,
  placing: Placing,
): Bounded {
  if (!applied.yearly)
    return lossLaw(
      risks.map((risk) => ({ ...risk, second: 0 })),
      model,
      settings,
      placing,
    );
  const share = commonShare(risks);
  if (share !== null) {
    const { law, truncated } = lossLaw(
      risks.map((risk) => ({ ...risk, first: risk.first + risk.second, second: 0 })),
      model,
      settings,
      placing,
    );
    return { law: lawOfAmount(law, (loss) => loss - applied.paidOf(loss * share), law.step), truncated };
  }
  const [first, second] = [spanOf(risks, 'first', model, settings), spanOf(risks, 'second', model, settings)];
  const lattice = planeOf(first, second, planeFor(risks));
  const mass = valuesOf(model.spectrum(risks, lattice, placing, settings), lattice);
  const truncated =
    first.probabilityBeyond(lattice.firstStep * (lattice.first - 1)) +
    second.probabilityBeyond(lattice.secondStep * (lattice.second - 1));
  return {
    law: planeOfAmounts(mass, lattice, (kept, claimed) => kept + claimed - applied.paidOf(claimed), usualPoints),
    truncated,
  };
}

/** The claimed share of a loss where it is the same for all; null where it is not. */
function commonShare(risks: readonly Risk[]): number | null {
  const shares = risks
    .filter(({ first, second }) => first + second > 0)
    .map(({ first, second }) => second / (first + second));
  const [one] = shares;
  return one !== undefined && shares.every((share) => Math.abs(share - one) <= 1e-12) ? one : null;
}
