import type { LossPart } from './lossParts';
import type { Name } from './names';

/** The parts of names, divided among the customers of each in proportion to what is lost with them. */
export function sharedParts(
  parts: readonly LossPart[],
  names: readonly Name[],
  losses: readonly number[],
): readonly LossPart[] {
  const own = new Array<LossPart>(losses.length);
  names.forEach((name, at) => {
    const all = name.reduce((sum, member) => sum + losses[member]!, 0);
    for (const member of name) own[member] = times(parts[at]!, all > 0 ? losses[member]! / all : 1 / name.length);
  });
  return own;
}

function times({ expected, deviation, quantile, shortfall, share }: LossPart, by: number): LossPart {
  return {
    expected: expected * by,
    deviation: deviation * by,
    quantile: quantile * by,
    shortfall: shortfall * by,
    share: share * by,
  };
}
