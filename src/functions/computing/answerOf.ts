import { Problem } from '../../engine/problem';
import { atOnce } from '../atOnce';
import type { Answer } from '../definition';
import { invoke, type Circumstances } from '../invoke';
import type { FunctionName, Given } from './functionCall';

/** What the formula would spill, computed here and now; its Problem where the whole call fails. The pane loads this when there is something to compute. */
export function answerOf(name: FunctionName, given: Given<unknown>, circumstances: Circumstances): Answer | Problem {
  const definition = atOnce[name];
  try {
    return invoke(
      definition,
      Object.keys(definition.parameters).map((parameter) => given[parameter] ?? null),
      circumstances,
    );
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
