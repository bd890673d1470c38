import type { State } from '../../../src/engine/portfolio/models/states';

/** Customer after customer, point after point: 1 − p stays, p goes up by the loss. Losses lie on points. */
export function convolved(points: readonly number[], states: readonly State[], size: number): Float64Array {
  const law = new Float64Array(size);
  for (const { weight, probabilities } of states) {
    const given = new Float64Array(size);
    given[0] = 1;
    points.forEach((loss, who) => {
      const probability = probabilities[who]!;
      for (let at = size - 1; at >= 0; at--)
        given[at] = given[at]! * (1 - probability) + (at >= loss ? given[at - loss]! * probability : 0);
    });
    for (let at = 0; at < size; at++) law[at]! += weight * given[at]!;
  }
  return law;
}
