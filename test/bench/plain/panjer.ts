/** The recursion of the CreditRisk+ document for one gamma factor: A₀ = (1 + v·μ)^(−1/v), then every point from the ones below it. `bands` hold the points that carry losses. */
export function panjer(intensity: Float64Array, variance: number, points: number): Float64Array {
  const mean = intensity.reduce((sum, one) => sum + one, 0);
  const bands = Array.from(intensity.keys()).filter((at) => at > 0 && intensity[at]! > 0);
  const losses = new Float64Array(points);
  losses[0] = (1 + variance * mean) ** (-1 / variance);
  const ratio = (variance * mean) / (1 + variance * mean);
  for (let at = 1; at < points; at++) {
    let sum = 0;
    for (const band of bands) {
      if (band > at) break;
      sum += (1 + ((1 / variance - 1) * band) / at) * (intensity[band]! / mean) * losses[at - band]!;
    }
    losses[at] = ratio * sum;
  }
  return losses;
}
