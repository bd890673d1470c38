import type { Words } from '../words';

/** One thing that moved a probability of default: what was seen, and by how much in log-odds (plus is riskier). */
export interface Evidence {
  readonly shift: number;
  /** In words; asked only of what is shown. */
  says(): Words;
}
