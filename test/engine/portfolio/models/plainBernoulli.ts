import { add, placeOf, type Lattice } from '../../../../src/engine/portfolio/lattice/lattice';
import type { Factor } from '../../../../src/engine/portfolio/models/factor';
import type { Risk } from '../../../../src/engine/portfolio/models/risk';
import { statesFor } from '../../../../src/engine/portfolio/models/states';
import { waysOfNames } from '../../../../src/engine/portfolio/models/waysOfNames';

/** The plain way: name after name is taken into the law given each value of the factor, point by point, round the circle where it leaves the lattice. */
export function plainBernoulli(risks: readonly Risk[], lattice: Lattice, factor: Factor): Float64Array {
  const [names, all] = [waysOfNames(risks), new Float64Array(lattice.first * lattice.second)];
  const probabilities = risks.map(({ probability }) => probability);
  for (const state of statesFor(risks, factor, probabilities)) {
    let law = new Float64Array(all.length);
    law[0] = 1;
    for (const ways of names)
      law = withOne(
        law,
        ways.map((at) => ({ risk: risks[at]!, probability: state.probabilities[at]! })),
        lattice,
      );
    law.forEach((mass, at) => (all[at]! += state.weight * mass));
  }
  return all;
}

function withOne(
  law: Float64Array,
  ways: readonly { readonly risk: Risk; readonly probability: number }[],
  lattice: Lattice,
): Float64Array<ArrayBuffer> {
  const own = new Float64Array(law.length);
  own[0] = 1 - ways.reduce((sum, { probability }) => sum + probability, 0);
  for (const { risk, probability } of ways) add(own, lattice, placeOf(risk, lattice, 'spread'), probability);
  const next = new Float64Array(law.length);
  own.forEach((chance, at) => {
    if (chance === 0) return;
    const [i, j] = [at % lattice.first, Math.floor(at / lattice.first)];
    for (let line = 0; line < lattice.second; line++)
      for (let on = 0; on < lattice.first; on++)
        next[((line + j) % lattice.second) * lattice.first + ((on + i) % lattice.first)]! +=
          chance * law[line * lattice.first + on]!;
  });
  return next;
}
