import type { Rule } from '../../rule';
import type { SourceCode } from '../../sources';
import type { Words } from '../../words';
import type { BookFacts } from './bookFacts';

export type SelfAnswer = 'yes' | 'partly' | 'no';

export type CreditTask = 'assess' | 'limits' | 'monitor' | 'collect' | 'protect';

/** A share of the book that answers a question: `yes` up to (or from) the first bound, `partly` up to the second, else `no`. */
export interface Measured {
  readonly better: 'higher' | 'lower';
  readonly yes: number;
  readonly partly: number;
  /** null: the books do not say. */
  of(facts: BookFacts): number | null;
  /** What the share is of, behind the number: `of what is owed is past due`. */
  readonly says: Words;
}

/** A question about how credit is managed: what it weighs, where it is asked, and what to do where the answer is not yes. Bounds and weights are expert choices, told with every answer. */
export interface Question {
  readonly task: CreditTask;
  readonly name: Words;
  readonly asks: Words;
  readonly weight: number;
  readonly source: SourceCode;
  readonly step: Words;
  /** Asked of the firm where it is left out, or where the books do not say. */
  readonly measured?: Measured;
}

export const creditTasks: Readonly<Record<CreditTask, Words>> = {
  assess: { en: 'Assess', zh: '评估' },
  limits: { en: 'Terms and limits', zh: '条件与限额' },
  monitor: { en: 'Monitor', zh: '监控' },
  collect: { en: 'Collect', zh: '催收' },
  protect: { en: 'Protect', zh: '风险转移' },
};

/** The share judged by its bounds; on a bound it is the better answer. */
export const judged: Rule & { of(measured: Measured, share: number): SelfAnswer } = {
  name: { en: 'Answer by a share', zh: '按占比回答' },
  summary: {
    en: 'Yes up to the first bound, partly up to the second, on a bound the better answer; bounds are expert choices.',
    zh: '达到第一界限为“是”，达到第二界限为“部分”，恰在界限上取较好者；界限为专家选择。',
  },
  source: 'expert',
  of({ better, yes, partly }, share) {
    const reaches = (bound: number) => (better === 'higher' ? share >= bound : share <= bound);
    return reaches(yes) ? 'yes' : reaches(partly) ? 'partly' : 'no';
  },
};
