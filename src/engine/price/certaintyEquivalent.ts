import type { Law } from '../portfolio/lattice/law';

/**
 * The sure cost that a firm would rather bear than the uncertain loss: (1 ÷ a) ln E[e^(aL)], exponential utility with aversion a (one over an
 * amount). Null where years rarer than one in a billion would decide it: the aversion is too great for such a book, and no lattice knows them.
 * What a lattice cannot tell from nothing is none, whatever e^(aL) would make of it.
 */
export function certaintyEquivalent({ step, mass }: Law, aversion: number): number | null {
  const logs = mass.map((one, at) => (one > noise ? Math.log(one) + aversion * at * step : -Infinity));
  const most = logs.reduce((one, other) => Math.max(one, other), -Infinity);
  let [sum, rare, survival] = [0, 0, 0];
  for (let at = mass.length - 1; at >= 0; at--) {
    const part = Math.exp(logs[at]! - most);
    survival += mass[at]!;
    if (survival < unseen) rare += part;
    sum += part;
  }
  return rare > decisive * sum ? null : (most + Math.log(sum)) / aversion;
}

const unseen = 1e-9;
const decisive = 0.01;
/** A transform of a few hundred customers and back leaves 1e-16 at points where nothing lies; a hundred times that is told apart from it. */
const noise = 1e-14;
