import type { Law } from './law';
import type { Lattice, Placing } from './lattice';
import { roundStep } from '../year/lossLaw';

/** The law of an amount that follows from a loss; amounts between two points are spread over both, so that the mean is kept, or come up or down as a whole, as the losses did. */
export function lawOfAmount(
  { step, mass }: Law,
  amountOf: (loss: number) => number,
  newStep: number,
  placing: Placing = 'spread',
): Law {
  const amounts = Float64Array.from(mass, (_, at) => amountOf(at * step));
  return gathered(mass, amounts, newStep, placing);
}

/** The law of an amount that is one loss and what follows from the other. */
export function planeOfAmounts(
  mass: Float64Array,
  { first, firstStep, secondStep }: Lattice,
  fromOther: (other: number) => number,
  points: number,
  placing: Placing = 'spread',
): Law {
  const amounts = new Float64Array(mass.length);
  for (let line = 0, at = 0; at < mass.length; line++) {
    const other = fromOther(line * secondStep);
    for (let on = 0; on < first; on++, at++) amounts[at] = on * firstStep + other;
  }
  const step = Math.max(roundStep(largest(amounts) / points), Math.min(firstStep, secondStep) / finer);
  return gathered(mass, amounts, step, placing);
}

function gathered(mass: Float64Array, amounts: Float64Array, step: number, placing: Placing): Law {
  const together = new Float64Array(Math.floor(largest(amounts) / step) + 2);
  for (let at = 0; at < mass.length; at++) {
    const units = amounts[at]! / step;
    const nearest = round(units);
    const below = abs(units - nearest) < 1e-9 * max(1, nearest) ? nearest : floor(units);
    const between = max(0, units - below);
    const part = between === 0 || placing === 'down' ? 0 : placing === 'up' ? 1 : between;
    together[below]! += mass[at]! * (1 - part);
    if (part > 0) together[below + 1]! += mass[at]! * part;
  }
  return { step, mass: together };
}

function largest(amounts: Float64Array): number {
  let most = 0;
  for (let at = 0; at < amounts.length; at++) if (amounts[at]! > most) most = amounts[at]!;
  return most;
}

/** Points closer than a lattice's own step follow a kink of the terms better. */
const finer = 4;

/** As in creditRiskPlus.ts. */
const { abs, floor, max, round } = Math;
