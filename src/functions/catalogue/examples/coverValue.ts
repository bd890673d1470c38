import type { Example } from '../../definition';
import { coverValueLittleTold } from './coverValueLittleTold';
import { coverValueMuchTold } from './coverValueMuchTold';

/** COVERVALUE for a firm that tells much about itself, and for one that tells little. */
export const coverValueExamples: readonly Example[] = [coverValueMuchTold, coverValueLittleTold];
