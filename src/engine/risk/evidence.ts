import type { Rule } from '../rule';
import type { Words } from '../words';
import type { RiskSettings } from './riskSettings';
import type { GradedSubject } from './subject';

/** One thing that moved a probability of default: by how much in log-odds (plus is riskier), and what was seen. */
export interface Evidence {
  readonly shift: number;
  /** In words; asked only of what is shown. */
  says(): Words;
}

export interface Weighed {
  readonly probability: number;
  readonly evidence: readonly Evidence[];
}

/** A step of the judgement: a probability in, the probability after this evidence out. */
export interface EvidenceRule extends Rule {
  weigh(prior: number, subject: GradedSubject, settings: RiskSettings): Weighed;
}

/** Where nothing was seen: every customer of a book may share it. */
export const noEvidence: readonly Evidence[] = [];
