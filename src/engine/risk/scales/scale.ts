import type { Rule } from '../../rule';
import type { Words } from '../../words';

/** A scale of grades and the one-year probability behind each. */
export interface Scale extends Rule {
  /** Which edition its figures are, or that they are only illustrative. */
  readonly edition: Words;
  /** What a grade of it looks like, for the sentence that refuses another. */
  readonly expected: Words;
  /** `grade` in plain capitals without spaces. The base rate matters only where nobody has published a level. null: no such grade. */
  of(grade: string, baseRate: number): number | null;
}

export const illustrative: Words = {
  en: 'illustrative: the owner of the scale publishes no probabilities',
  zh: '仅供示意：该体系的所有者未公布违约概率',
};
