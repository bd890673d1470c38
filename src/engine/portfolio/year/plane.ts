import type { Lattice, Placing } from '../lattice/lattice';
import type { Shape } from '../lattice/transform';
import type { PortfolioModel } from '../models/models';
import type { Risk } from '../models/risk';
import { large, liftedOnto, roundStep, spanOf } from './lossLaw';
import type { PortfolioSettings } from './portfolioSettings';

/** A lattice of two axes, and a bound on the probability that lies beyond it. */
interface Plane {
  readonly lattice: Lattice;
  readonly truncated: number;
}

/** Each axis with a step of its own, which is as fine as its points allow; losses that are all rounded up reach farther, and may need a coarser one. */
export function planeOf(
  risks: readonly Risk[],
  model: PortfolioModel,
  settings: PortfolioSettings,
  placing: Placing,
  shape: Shape,
): Plane {
  const along = (axis: 'first' | 'second') => {
    const points = shape[axis];
    let span = spanOf(risks, axis, model, settings);
    let step = roundStep(span.range / (points - 2));
    for (let again = 0; placing === 'up' && again < most; again++) {
      span = spanOf(liftedOnto(risks, axis, step), axis, model, settings);
      const coarser = roundStep(span.range / (points - 2));
      if (coarser <= step) break;
      step = coarser;
    }
    return { step, truncated: span.probabilityBeyond(step * (points - 1)) };
  };
  const [first, second] = [along('first'), along('second')];
  return {
    lattice: { ...shape, firstStep: first.step, secondStep: second.step },
    truncated: first.truncated + second.truncated,
  };
}

/** Of a lattice of two axes: finer along what is claimed, where the yearly terms have their kinks, than along what is kept, which is only added. */
export function planeFor({ length }: readonly Risk[]): Shape {
  return { first: length > large ? 128 : 256, second: 1024 };
}

/** A step that is doubled so often fits. */
const most = 8;
