import { modelNamed, type ModelName } from '../models/models';
import type { Placing } from '../lattice/lattice';
import { grossRisks, type Entry } from './entry';
import { lossLaw, type LossLaw } from './lossLaw';
import type { PortfolioSettings } from './portfolioSettings';

/** The yearly loss of a portfolio without cover. */
export type GrossLoss = (entries: readonly Entry[]) => LossLaw;

/** By one model and its settings. Books that differ in nothing but limits and policies lose the same: each loss is computed once. */
export function grossLossBy(
  name: ModelName,
  settings: PortfolioSettings,
  placing: Placing = settings.placing,
): GrossLoss {
  const known = new Map<string, LossLaw>();
  return (entries) => {
    const risks = grossRisks(entries, name, settings);
    const all = JSON.stringify(risks);
    const loss = known.get(all) ?? lossLaw(risks, modelNamed(name), settings, placing);
    known.set(all, loss);
    return loss;
  };
}
