import { noAnswers, type Answers } from './answers';

/** The shape of the text kept in the workbook; a draft of another version is let go rather than guessed at. */
const VERSION = 1;

export function draftOf(answers: Answers): string {
  return JSON.stringify({ version: VERSION, answers });
}

/** The answers kept in a draft; questions it does not know yet stay unanswered. A text that is no draft is as good as none. */
export function answersFrom(draft: string | null): Answers | null {
  if (draft === null) return null;
  try {
    const { version, answers } = JSON.parse(draft) as { version?: unknown; answers?: Partial<Answers> };
    return version === VERSION && answers ? known(answers) : null;
  } catch {
    return null;
  }
}

function known(answers: Partial<Answers>): Answers {
  const kept = Object.entries(answers).filter(
    ([question, answer]) => question in noAnswers && sameKind(noAnswers[question as keyof Answers], answer),
  );
  return { ...noAnswers, ...Object.fromEntries(kept) };
}

function sameKind(empty: unknown, answer: unknown): boolean {
  return empty === null || typeof empty === typeof answer;
}
