import { creditTasks, selfQuestions, type CreditTask, type SelfQuestion } from '../../engine/desk';
import type { Answer } from '../../functions/definition';
import { selfAssessmentLayout, selfAssessmentLines } from '../../functions/layouts/selfAssessment';
import { lineName } from '../../functions/line';
import { reader } from '../../functions/reader';
import { selfKeys } from './selfInputs';

interface SelfPoints {
  readonly earned: number;
  readonly possible: number;
}

interface SelfLine {
  readonly key: SelfQuestion;
  readonly answer: string;
  readonly evidence: string;
  /** The books have answered it. */
  readonly byBooks: boolean;
}

export interface SelfFound {
  readonly lines: readonly SelfLine[];
  readonly parts: Readonly<Record<CreditTask, SelfPoints>>;
  readonly whole: SelfPoints;
  /** null where nothing is answered. */
  readonly answered: number | null;
  readonly blanks: number;
  readonly blankNames: string;
  readonly next: readonly { readonly gain: string; readonly step: string }[];
}

/** SELFASSESSMENT's rows, scores and next steps. */
export function selfFound(answer: Answer): SelfFound {
  const read = reader(selfAssessmentLayout, answer);
  const points = (key: keyof typeof selfAssessmentLines): SelfPoints => {
    const line = read.line(selfAssessmentLines[key].words);
    return { earned: line?.number('points') ?? 0, possible: line?.number('weight') ?? 0 };
  };
  const blanks = read.line(selfAssessmentLines.blanks.words);
  const lines = selfKeys.map((key): SelfLine => {
    const row = read.line(selfQuestions[key].asks);
    return {
      key,
      answer: row?.choice('answer') ?? 'blank',
      evidence: row?.text('evidence') ?? '',
      byBooks: row?.number('share') !== null,
    };
  });
  const tasks = Object.keys(creditTasks) as CreditTask[];
  const next = [1, 2, 3].flatMap((at) => {
    const line = read.line(lineName(selfAssessmentLines.next, { at }));
    return line === null ? [] : [{ gain: line.text('evidence'), step: line.text('step') }];
  });
  return {
    lines,
    parts: Object.fromEntries(tasks.map((task) => [task, points(task)])) as Record<CreditTask, SelfPoints>,
    whole: points('score'),
    answered: read.line(selfAssessmentLines.answered.words)?.number('share') ?? null,
    blanks: blanks?.number('points') ?? 0,
    blankNames: blanks?.text('evidence') ?? '',
    next,
  };
}
