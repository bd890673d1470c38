import type { BookFacts } from './bookFacts';
import { creditTasks, judged, type CreditTask, type Question, type SelfAnswer } from './question';
import { selfQuestions, type SelfQuestion } from './questions';

/** A question, its answer and where that comes from; null: nobody has said. */
export interface Assessed {
  readonly key: SelfQuestion;
  readonly question: Question;
  readonly answer: SelfAnswer | null;
  readonly from: 'books' | 'firm' | null;
  /** What the books say, where they do. */
  readonly share: number | null;
  readonly points: number;
}

/** Points earned and points that could have been; points of blanks are in `possible` and never in `earned`. */
export interface Score {
  readonly earned: number;
  readonly possible: number;
}

interface SelfAssessment {
  readonly answers: readonly Assessed[];
  readonly tasks: Readonly<Record<CreditTask, Score>>;
  readonly whole: Score;
  /** Blanks left out. */
  readonly answered: Score;
  /** Gaps that are known, the one that would gain most points first; then blanks. */
  readonly next: readonly Assessed[];
}

const worth: Readonly<Record<SelfAnswer, number>> = { yes: 1, partly: 0.5, no: 0 };

/** What the books say goes before what the firm says; a blank earns nothing and is named. `facts` is null where the books cannot be relied on. */
export function selfAssessment(
  facts: BookFacts | null,
  given: Readonly<Partial<Record<SelfQuestion, SelfAnswer | null>>>,
): SelfAssessment {
  const answers = (Object.keys(selfQuestions) as SelfQuestion[]).map((key) => assessed(key, facts, given[key] ?? null));
  const tasks = Object.keys(creditTasks) as CreditTask[];
  return {
    answers,
    tasks: Object.fromEntries(
      tasks.map((task) => [task, scoreOf(answers.filter(({ question }) => question.task === task))]),
    ) as Record<CreditTask, Score>,
    whole: scoreOf(answers),
    answered: scoreOf(answers.filter(({ answer }) => answer !== null)),
    next: answers
      .filter(({ answer }) => answer !== 'yes')
      .sort((one, other) => unknown(one) - unknown(other) || lacking(other) - lacking(one))
      .slice(0, steps),
  };
}

/** How many next steps are told. */
const steps = 3;

function assessed(key: SelfQuestion, facts: BookFacts | null, given: SelfAnswer | null): Assessed {
  const question: Question = selfQuestions[key];
  const { measured, weight } = question;
  const share = facts === null ? null : (measured?.of(facts) ?? null);
  const answer = share === null ? given : judged.of(measured!, share);
  const from = share !== null ? 'books' : given !== null ? 'firm' : null;
  return { key, question, answer, from, share, points: answer === null ? 0 : weight * worth[answer] };
}

function unknown({ answer }: Assessed): number {
  return answer === null ? 1 : 0;
}

function lacking({ question, points }: Assessed): number {
  return question.weight - points;
}

function scoreOf(answers: readonly Assessed[]): Score {
  return {
    earned: answers.reduce((sum, { points }) => sum + points, 0),
    possible: answers.reduce((sum, { question }) => sum + question.weight, 0),
  };
}
