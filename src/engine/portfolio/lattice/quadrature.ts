/** Points at which a factor is looked at, and their probabilities. */
export interface Quadrature {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

/** Gauss-Hermite for the standard normal law. */
export function normalQuadrature(count: number): Quadrature {
  return golubWelsch(
    new Float64Array(count),
    Float64Array.from({ length: count - 1 }, (_, at) => Math.sqrt(at + 1)),
  );
}

/** Generalised Gauss-Laguerre for the gamma law of mean 1 and the given variance. */
export function gammaQuadrature(count: number, variance: number): Quadrature {
  const shape = 1 / variance;
  const diagonal = Float64Array.from({ length: count }, (_, at) => 2 * at + shape);
  const beside = Float64Array.from({ length: count - 1 }, (_, at) => Math.sqrt((at + 1) * (at + shape)));
  const { points, weights } = golubWelsch(diagonal, beside);
  return { points: points.map((point) => point * variance), weights };
}

/** Golub and Welsch: the points are the eigenvalues of the recurrence's matrix, the weights the squares of the first entries of its eigenvectors. */
function golubWelsch(diagonal: Float64Array, beside: Float64Array): Quadrature {
  const count = diagonal.length;
  const points = diagonal.slice();
  const off = new Float64Array(count);
  off.set(beside);
  const first = new Float64Array(count);
  first[0] = 1;
  for (let at = 0; at < count; at++) {
    for (let split = splitAfter(points, off, at); split !== at; split = splitAfter(points, off, at))
      sweep(points, off, first, at, split);
  }
  const order = Array.from(points.keys()).sort((one, other) => points[one]! - points[other]!);
  return {
    points: Float64Array.from(order, (at) => points[at]!),
    weights: Float64Array.from(order, (at) => first[at]! ** 2),
  };
}

/** Where the matrix falls apart below `at`. */
function splitAfter(diagonal: Float64Array, off: Float64Array, at: number): number {
  let split = at;
  while (
    split < diagonal.length - 1 &&
    Math.abs(off[split]!) > Number.EPSILON * (Math.abs(diagonal[split]!) + Math.abs(diagonal[split + 1]!))
  )
    split++;
  return split;
}

/** One implicit QL step with Wilkinson's shift, applied to the first row of the eigenvectors only. */
function sweep(diagonal: Float64Array, off: Float64Array, first: Float64Array, at: number, split: number): void {
  const slope = (diagonal[at + 1]! - diagonal[at]!) / (2 * off[at]!);
  let g = diagonal[split]! - diagonal[at]! + off[at]! / (slope + Math.sign(slope || 1) * Math.hypot(slope, 1));
  let [sine, cosine, shift] = [1, 1, 0];
  for (let i = split - 1; i >= at; i--) {
    const [f, b] = [sine * off[i]!, cosine * off[i]!];
    const length = Math.hypot(f, g);
    off[i + 1] = length;
    if (length === 0) {
      diagonal[i + 1]! -= shift;
      off[split] = 0;
      return;
    }
    [sine, cosine] = [f / length, g / length];
    g = diagonal[i + 1]! - shift;
    const turn = (diagonal[i]! - g) * sine + 2 * cosine * b;
    shift = sine * turn;
    diagonal[i + 1] = g + shift;
    g = cosine * turn - b;
    [first[i + 1], first[i]] = [sine * first[i]! + cosine * first[i + 1]!, cosine * first[i]! - sine * first[i + 1]!];
  }
  diagonal[at]! -= shift;
  off[at] = g;
  off[split] = 0;
}
