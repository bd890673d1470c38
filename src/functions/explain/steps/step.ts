import type { Rule } from '../../../engine/rule';
import type { Line } from '../line';

/** The steps of a figure, and the rules by which they were taken. */
export interface Steps {
  readonly lines: readonly Line[];
  readonly rules: readonly Rule[];
}

export const noSteps: Steps = { lines: [], rules: [] };
