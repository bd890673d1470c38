import { Problem } from '../../engine/problem';
import { catalogue } from '../catalogue/catalogue';
import type { Answer } from '../definition';
import { invoke, type Circumstances } from '../invoke';
import type { Given } from './functionCall';

/** What the formula would spill, its program loaded when it is first asked; its Problem where the whole call fails. */
export async function answerOf(
  name: string,
  given: Given<unknown>,
  circumstances: Circumstances,
): Promise<Answer | Problem> {
  const definition = catalogue.find((one) => one.name === name)!;
  try {
    return await invoke(
      definition,
      Object.keys(definition.parameters).map((parameter) => given[parameter] ?? null),
      circumstances,
    );
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
