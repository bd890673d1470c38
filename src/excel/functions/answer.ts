import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import type { Answer } from '../../functions/definition';

export type ExcelAnswer = (string | number | boolean | CustomFunctions.Error)[][];

/** An answer's rectangle as Excel takes it: a Problem becomes an error in its own cell, and its neighbours stay. */
export function answerForExcel(answer: Answer, language: Language): ExcelAnswer {
  return answer.map((row) => row.map((cell) => (cell instanceof Problem ? errorForExcel(cell, language) : cell)));
}

/** Only #N/A and #VALUE! show a sentence in Excel, so there are no others. */
export function errorForExcel(problem: Problem, language: Language): CustomFunctions.Error {
  const code =
    problem.kind === 'missing' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, problem.in(language));
}
