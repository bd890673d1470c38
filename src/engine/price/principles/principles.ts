import { costOfCapital } from './costOfCapital';
import { expectedValue } from './expectedValue';
import type { Principle } from './principle';
import { proportionalHazard } from './proportionalHazard';
import { semiDeviation } from './semiDeviation';
import { standardDeviation } from './standardDeviation';
import { variance } from './variance';
import { wang } from './wang';

/** Every principle, side by side: authors disagree, and so do insurers. */
export const principles: readonly Principle[] = [
  expectedValue,
  standardDeviation,
  variance,
  semiDeviation,
  costOfCapital,
  wang,
  proportionalHazard,
];
