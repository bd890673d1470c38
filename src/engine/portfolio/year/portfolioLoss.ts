import type { Policy } from '../../cover/policy/policy';
import { coveredLaws } from './coveredLaws';
import type { Entry } from './entry';
import { grossLossBy } from './grossLoss';
import { insuredYear } from './insuredYear';
import type { Law } from '../lattice/law';
import type { Placing } from '../lattice/lattice';
import { modelNamed, type ModelName } from '../models/models';
import type { PortfolioSettings } from './portfolioSettings';

/** The yearly loss of a portfolio: without cover, and, where there is a policy, what stays with the policyholder and what is paid, recoveries shared. */
export interface PortfolioLoss {
  readonly gross: Law;
  readonly retained: Law | null;
  readonly indemnity: Law | null;
  /** At most this probability lies beyond the points of any of them. */
  readonly truncated: number;
}

export function portfolioLoss(
  entries: readonly Entry[],
  policy: Policy | null,
  name: ModelName,
  settings: PortfolioSettings,
  placing: Placing = settings.placing,
  grossLoss = grossLossBy(name, settings, placing),
): PortfolioLoss {
  const model = modelNamed(name);
  const gross = grossLoss(entries);
  if (policy === null) return { gross: gross.law, retained: null, indemnity: null, truncated: gross.truncated };
  const covered = coveredLaws(insuredYear(entries, policy, name, settings), model, settings, placing);
  return {
    gross: gross.law,
    retained: covered.retained,
    indemnity: covered.indemnity,
    truncated: gross.truncated + covered.truncated,
  };
}
