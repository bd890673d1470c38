/**
 * Where a continuous function crosses zero between two places of opposite sign: Brent's method, which is secant and inverse
 * quadratic steps where they help and halving where they do not. NaN where the ends have the same sign.
 */
export function rootBetween(low: number, high: number, f: (x: number) => number, tolerance = 1e-14): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  if (Number.isNaN(fa * fb) || fa * fb > 0) return NaN;
  let [c, fc, step, before] = [a, fa, b - a, b - a];
  for (let round = 0; round < 200; round++) {
    if (fb * fc > 0) [c, fc, step, before] = [a, fa, b - a, b - a];
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
    const close = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2;
    const half = (c - b) / 2;
    if (Math.abs(half) <= close || fb === 0) return b;
    const tried = Math.abs(before) >= close && Math.abs(fa) > Math.abs(fb) ? interpolated(a, b, c, fa, fb, fc) : NaN;
    const good = 2 * Math.abs(tried) < Math.min(3 * Math.abs(half) - close, Math.abs(before)) && tried * half > 0;
    [before, step] = good ? [step, tried] : [half, half];
    [a, fa] = [b, fb];
    b += Math.abs(step) > close ? step : Math.sign(half) * close;
    fb = f(b);
  }
  return b;
}

/** The step from b to where the curve through the last points crosses zero. */
function interpolated(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const s = fb / fa;
  if (a === c) return ((c - b) * s) / (s - 1);
  const [q, r] = [fa / fc, fb / fc];
  return (s * ((c - b) * q * (q - r) - (b - a) * (r - 1))) / -((q - 1) * (r - 1) * (s - 1));
}
