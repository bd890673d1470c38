import type { Rule } from '../../rule';
import type { Words } from '../../words';
import type { StatementLine } from './statement';

/** A published score of a yearly statement: its formula, the lines it needs, and where its author draws the lines. */
export interface StatementModel extends Rule {
  readonly needs: readonly StatementLine[];
  readonly scale: 'higher is safer' | 'higher is riskier';
  /** Beyond `safe` a firm is called safe, beyond `distress` it is called failing; between them, and on them, grey. */
  readonly cuts: { readonly safe: number; readonly distress: number };
  /** What the reader must know before he believes the number. */
  readonly caution: Words;
  of(lines: Readonly<Record<StatementLine, number>>): number;
  /** The author's own probability of failure behind a score, where he gives one. */
  probabilityOf?(score: number): number;
}

export type Zone = 'safe' | 'grey' | 'distress';

export const zonesInWords: Readonly<Record<Zone, Words>> = {
  safe: { en: 'safe', zh: '安全区' },
  grey: { en: 'grey', zh: '灰色区' },
  distress: { en: 'distress', zh: '破产危机区' },
};

export function zoneOf({ scale, cuts }: Pick<StatementModel, 'scale' | 'cuts'>, score: number): Zone {
  const sign = scale === 'higher is safer' ? 1 : -1;
  if (sign * (score - cuts.safe) > 0) return 'safe';
  return sign * (score - cuts.distress) < 0 ? 'distress' : 'grey';
}
