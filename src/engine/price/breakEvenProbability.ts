import type { Policy } from '../cover/policy/policy';
import { meanOf } from '../portfolio/lattice/law';
import { modelNamed, type ModelName } from '../portfolio/models/models';
import { atOdds } from '../portfolio/year/atOdds';
import { averageProbability } from '../portfolio/year/averageProbability';
import type { Entry } from '../portfolio/year/entry';
import { indemnityLaw } from '../portfolio/year/indemnityLaw';
import { insuredYear } from '../portfolio/year/insuredYear';
import type { PortfolioSettings } from '../portfolio/year/portfolioSettings';
import { rootBetween } from '../root';

interface Asked {
  readonly entries: readonly Entry[];
  readonly policy: Policy;
  readonly model: ModelName;
  readonly settings: PortfolioSettings;
  /** What the indemnity must bring on average: the cost less what cover brings beside it. */
  readonly wanted: number;
}

/**
 * The average PD of the book at which cover pays on average: the odds of all customers are multiplied by one factor until the expected indemnity is
 * what is wanted. 0 where cover pays at any PD, null where it does at none.
 */
export function breakEvenProbability({ entries, policy, model, settings, wanted }: Asked): number | null {
  if (wanted <= 0) return 0;
  const lacking = (log: number) => expectedIndemnity(atOdds(entries, Math.exp(log)), policy, model, settings) - wanted;
  const average = (log: number) => averageProbability(atOdds(entries, Math.exp(log))) ?? 0;
  if (average(0) === 0) return null;
  const way = lacking(0) < 0 ? 1 : -1;
  let [log, before] = [0, 0];
  while (way * lacking(log) < 0) {
    if (way === 1 && average(log) > almostCertain) return null;
    [log, before] = [log + way * stride, log];
  }
  return average(log === before ? log : rootBetween(before, log, lacking, precision));
}

function expectedIndemnity(
  entries: readonly Entry[],
  policy: Policy,
  model: ModelName,
  settings: PortfolioSettings,
): number {
  const year = insuredYear(entries, policy, model, settings);
  if (!year.yearly) return year.net.reduce((sum, net, at) => sum + year.risks[at]!.probability * net, 0);
  return meanOf(indemnityLaw(year, modelNamed(model), { ...settings, lossUnit: null }, 'spread', points).law);
}

/** A mean needs no fine lattice; strides and precision are in log-odds. */
const points = 1024;
const stride = Math.log(4);
const precision = 1e-8;
const almostCertain = 0.98;
