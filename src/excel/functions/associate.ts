import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import type { Answer, Answering, Definition } from '../../functions/definition';
import { invoke, type Circumstances } from '../../functions/invoke';
import type { Cells } from '../../workbook/values/cells';
import { languageOf } from '../../workbook/headings/language';
import { answerForExcel, errorForExcel, type ExcelAnswer } from './answer';
import { isNotLoaded, notLoaded } from './notLoaded';
import { isTooLarge, tooLarge } from './payload';

/** Tells Excel which program stands behind each name of functions.json; it must happen before Excel asks for the first one. */
export function associate(
  catalogue: readonly Definition[],
  circumstances: () => Circumstances | Promise<Circumstances>,
): void {
  for (const definition of catalogue) {
    const count = Object.keys(definition.parameters).length;
    CustomFunctions.associate(definition.name, (...given: unknown[]) =>
      evaluate(definition, given.slice(0, count), circumstances()),
    );
  }
}

/** One evaluation as Excel wants it: a rectangle, or an error that carries the sentence; a promise of either where the function is heavy, or the workbook not known yet. */
export function evaluate(
  definition: Definition,
  args: readonly unknown[],
  circumstances: Circumstances | Promise<Circumstances>,
): ExcelAnswer | Promise<ExcelAnswer> {
  const language = languageOfCall(args);
  const inExcel = (answer: Answer) => {
    if (isTooLarge(answer)) throw tooLarge;
    return answerForExcel(answer, language);
  };
  const failed = (thrown: unknown): never => {
    const problem = isNotLoaded(thrown) ? notLoaded : thrown;
    throw problem instanceof Problem ? errorForExcel(problem, language) : problem;
  };
  try {
    if (isTooLarge(args)) throw tooLarge;
    const answer =
      circumstances instanceof Promise
        ? circumstances.then((known) => answerTo(definition, args, known))
        : answerTo(definition, args, circumstances);
    return answer instanceof Promise ? answer.then(inExcel).catch(failed) : inExcel(answer);
  } catch (thrown) {
    return failed(thrown);
  }
}

/** What may take seconds is computed beside this thread, in which the pane lives. */
function answerTo(definition: Definition, args: readonly unknown[], circumstances: Circumstances): Answering {
  if (!definition.slow) return invoke(definition, args, circumstances);
  return import(/* webpackChunkName: "aside" */ './aside').then(({ answerAside }) =>
    answerAside(definition, args, circumstances),
  );
}

/** The language of the first range's headings, the same by which `invoke` words its answer. */
function languageOfCall(args: readonly unknown[]): Language {
  return languageOf((args.find(Array.isArray) as Cells | undefined) ?? []);
}
