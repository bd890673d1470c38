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
  loaders: Readonly<Record<string, () => Promise<Definition>>>,
  circumstances: () => Circumstances | Promise<Circumstances>,
): void {
  for (const [name, load] of Object.entries(loaders)) {
    CustomFunctions.associate(name, async (...given: unknown[]) => {
      const definition = await load().catch((thrown: unknown) => {
        throw forExcel(thrown, languageOfCall(given));
      });
      const args = given.slice(0, Object.keys(definition.parameters).length);
      return evaluate(definition, args, circumstances());
    });
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
    throw forExcel(thrown, language);
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

/** A Problem as the error that Excel shows; what else went wrong as it is. */
function forExcel(thrown: unknown, language: Language): unknown {
  const problem = isNotLoaded(thrown) ? notLoaded : thrown;
  return problem instanceof Problem ? errorForExcel(problem, language) : problem;
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
