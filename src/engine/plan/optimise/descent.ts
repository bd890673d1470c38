import { nearestWithin, type Budgeted } from './withinBudget';

/** A convex function of amounts, and by how much it falls with one more of each. */
type Falling = (amounts: Float64Array) => { readonly value: number; readonly falls: Float64Array };

/**
 * Goes downhill within a budget: along the slope, to the nearest amounts allowed, with the momentum of Nesterov's method, which is given up
 * where it leads uphill. Steps grow while the slope keeps its promise and are halved where it does not. A large book is smooth, and a
 * dozen steps bring it within a thousandth of the least.
 */
export function descent(start: Float64Array, falling: Falling, budgeted: Budgeted, rounds: number): void {
  let step = budgeted.most.reduce((highest, most) => Math.max(highest, most), 0);
  let [amounts, ahead, momentum] = [start, start, 1];
  let here = falling(ahead);
  let [lowest, idle] = [here.value, 0];
  for (let round = 0; round < rounds && idle < patience; round++) {
    const next = nearestWithin(
      ahead.map((amount, at) => amount + step * here.falls[at]!),
      budgeted,
    );
    const { value } = falling(next);
    if (value > promised(here, ahead, next, step)) {
      [step, idle] = [step / 2, idle + 1];
      continue;
    }
    idle = lowest - value < worthwhile * lowest ? idle + 1 : 0;
    lowest = Math.min(lowest, value);
    const turned = next.reduce((sum, amount, at) => sum + (ahead[at]! - amount) * (amount - amounts[at]!), 0) > 0;
    const later = turned ? 1 : (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    ahead = turned
      ? next
      : nearestWithin(
          next.map((amount, at) => amount + ((momentum - 1) / later) * (amount - amounts[at]!)),
          budgeted,
        );
    [amounts, momentum, step] = [next, later, step * 1.3];
    here = falling(ahead);
  }
}

function promised({ value, falls }: ReturnType<Falling>, from: Float64Array, to: Float64Array, step: number): number {
  return to.reduce(
    (sum, amount, at) => sum - falls[at]! * (amount - from[at]!) + (amount - from[at]!) ** 2 / (2 * step),
    value * (1 + 1e-9),
  );
}

const worthwhile = 1e-5;
const patience = 4;
