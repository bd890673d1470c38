import type { Law } from '../../portfolio/lattice/law';

/** ∫ g(S(x)) dx over the survival S of a law: the mean under chances that have been made worse. */
export function distorted({ step, mass }: Law, distortion: (survival: number) => number): number {
  let [survival, sum] = [0, 0];
  for (let at = mass.length - 1; at > 0; at--) {
    survival += mass[at]!;
    if (survival > 0) sum += distortion(Math.min(1, survival));
  }
  return step * sum;
}
