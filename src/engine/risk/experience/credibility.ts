/** What a group showed in one year: a rate, and how much stands behind it. */
interface Observation {
  readonly rate: number;
  readonly weight: number;
}

export interface Credible {
  /** Mean of all groups, each as far as it is believed. */
  readonly collective: number;
  /** Variance between the groups (0: they do not differ) and within them. */
  readonly between: number;
  readonly within: number;
  readonly groups: readonly { readonly mean: number; readonly credibility: number; readonly rate: number }[];
}

/**
 * Bühlmann and Straub: a group's own mean is believed by Z = w ÷ (w + s² ÷ a), and the rest comes from all groups. With equal weights
 * this is Bühlmann's model. null where two groups, or two years of one, are not there to compare.
 */
export function credibility(groups: readonly (readonly Observation[])[]): Credible | null {
  const weights = groups.map((years) => sum(years.map(({ weight }) => weight)));
  const means = groups.map((years, at) => sum(years.map(({ rate, weight }) => rate * weight)) / weights[at]!);
  const freedom = sum(groups.map((years) => years.length - 1));
  if (groups.length < 2 || freedom < 1) return null;
  const within =
    sum(groups.flatMap((years, at) => years.map(({ rate, weight }) => weight * (rate - means[at]!) ** 2))) / freedom;
  const between = Math.max(0, betweenGroups(weights, means, within));
  const beliefs = weights.map((weight) => (between === 0 ? 0 : weight / (weight + within / between)));
  const trusted = between === 0 ? weights : beliefs;
  const collective = sum(means.map((mean, at) => mean * trusted[at]!)) / sum(trusted);
  return {
    collective,
    between,
    within,
    groups: means.map((mean, at) => ({
      mean,
      credibility: beliefs[at]!,
      rate: beliefs[at]! * mean + (1 - beliefs[at]!) * collective,
    })),
  };
}

/** The unbiased estimate; chance can make it negative. */
function betweenGroups(weights: readonly number[], means: readonly number[], within: number): number {
  const all = sum(weights);
  const mean = sum(means.map((one, at) => one * weights[at]!)) / all;
  const spread = sum(means.map((one, at) => weights[at]! * (one - mean) ** 2)) - (means.length - 1) * within;
  return (all * spread) / (all ** 2 - sum(weights.map((weight) => weight ** 2)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
