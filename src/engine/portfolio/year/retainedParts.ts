import { deviationOf, expectedShortfallOf, meanOf, quantileOf, type Law } from '../lattice/law';
import { modelNamed, type ModelName } from '../models/models';
import { retainedLaw } from './coveredLaws';
import type { InsuredYear } from './insuredYear';
import { lossParts, type LossPart } from './lossParts';
import type { PortfolioSettings } from './portfolioSettings';

/**
 * Each customer's part of what stays with the policyholder. What the yearly terms leave unpaid belongs to all claims of a year together: it is shared
 * in the ratio of the customers' parts of the claims, so that the columns add up to what LOSSDISTRIBUTION calls retained. `known`: that law, where somebody
 * has found it already.
 */
export function retainedParts(
  year: InsuredYear,
  name: ModelName,
  settings: PortfolioSettings,
  level: number,
  known: Law | null = null,
): readonly LossPart[] {
  const along = (axis: 'first' | 'second') =>
    lossParts(
      year.risks.map((risk) => ({ ...risk, first: risk[axis], second: 0 })),
      name,
      settings,
      level,
    );
  const kept = ofNames(along('first'), year.names);
  if (!year.yearly) return kept;
  const claims = ofNames(along('second'), year.names);
  const law = known ?? retainedLaw(year, modelNamed(name), settings).law;
  const add = (key: 'expected' | 'deviation' | 'quantile' | 'shortfall', whole: number) => {
    const sum = (parts: readonly LossPart[]) => parts.reduce((total, part) => total + part[key], 0);
    const all = sum(claims);
    const unpaid = all > 0 ? (whole - sum(kept)) / all : 0;
    return (at: number) => kept[at]![key] + unpaid * claims[at]![key];
  };
  const all = expectedShortfallOf(law, level);
  const [expected, deviation] = [add('expected', meanOf(law)), add('deviation', deviationOf(law))];
  const [quantile, shortfall] = [add('quantile', quantileOf(law, level, settings.reading)), add('shortfall', all)];
  return kept.map((_, at) => ({
    expected: expected(at),
    deviation: deviation(at),
    quantile: quantile(at),
    shortfall: shortfall(at),
    share: all > 0 ? shortfall(at) / all : 0,
  }));
}

/** A name's part is the sum of those of its risks, one a cause of loss. */
function ofNames(parts: readonly LossPart[], names: number): readonly LossPart[] {
  if (parts.length === names) return parts;
  return parts.slice(0, names).map((_, name) => {
    const own = parts.filter((__, risk) => risk % names === name);
    const sum = (key: keyof LossPart) => own.reduce((total, part) => total + part[key], 0);
    return {
      expected: sum('expected'),
      deviation: sum('deviation'),
      quantile: sum('quantile'),
      shortfall: sum('shortfall'),
      share: sum('share'),
    };
  });
}
