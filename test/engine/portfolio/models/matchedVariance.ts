/** A group of customers that follows one factor: its expected loss and the variance of the factor. */
interface FactorGroup {
  readonly expected: number;
  readonly variance: number;
}

/** The variance of one common factor that stands for several correlated ones: it gives the loss the same variance (Bürgisser and others, Risk, July 1999). */
export function matchedVariance(groups: readonly FactorGroup[], correlation: number): number {
  const all = groups.reduce((total, { expected }) => total + expected, 0);
  let sum = 0;
  groups.forEach((one, at) =>
    groups.forEach((other, beside) => {
      sum +=
        (at === beside ? 1 : correlation) * Math.sqrt(one.variance * other.variance) * one.expected * other.expected;
    }),
  );
  return sum / all ** 2;
}
