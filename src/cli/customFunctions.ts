import { asProblem, attempt } from '../engine/attempt';
import type { Language } from '../engine/words';
import { Problem } from '../engine/problem';
import { catalogue } from '../functions/catalogue/catalogue';
import type { Answer, AnswerCell, Definition } from '../functions/definition';
import { invoke } from '../functions/invoke';
import { metadata } from '../functions/metadata';
import type { CustomFunctions, FunctionArgument } from '../host/grid/customFunctions';
import type { CellValue } from '../host/grid/document';
import { languageOf } from '../workbook/headings/language';

/** The catalogue as the sheet calls it, in this process: at once, heavy functions when they are loaded. */
export function customFunctionsOf(date1904: boolean): CustomFunctions {
  return {
    functions: metadata(catalogue, 'en').functions.map((described) => ({
      ...described,
      options: { allowErrorForDataTypeAny: true },
    })),
    run: ({ id, arguments: given }) =>
      answerOf(
        catalogue.find(({ name }) => name === id)!,
        given,
        date1904,
      ),
  };
}

export const functionNames: readonly string[] = catalogue.map(({ name }) => name);

function answerOf(
  definition: Definition,
  given: readonly FunctionArgument[],
  date1904: boolean,
): FunctionArgument | Promise<FunctionArgument> {
  const first = given.find((argument): argument is readonly (readonly CellValue[])[] => Array.isArray(argument));
  const language = languageOf(first ?? []);
  const values = (answer: Answer | Problem) =>
    answer instanceof Problem
      ? valueOf(answer, language)
      : answer.map((row) => row.map((cell) => valueOf(cell, language)));
  const answer = attempt(() => invoke(definition, given, { date1904 }));
  return answer instanceof Promise ? answer.catch(asProblem).then(values) : values(answer);
}

function valueOf(cell: AnswerCell, language: Language): CellValue {
  if (!(cell instanceof Problem)) return cell;
  return { error: cell.kind === 'missing' ? '#N/A' : '#VALUE!', message: cell.in(language) };
}
