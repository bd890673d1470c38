import { asProblem, attempt } from '../../engine/attempt';
import type { Problem } from '../../engine/problem';
import { everyLoader } from '../catalogue/everyLoader';
import type { Answer } from '../definition';
import { invoke, type Circumstances } from '../invoke';
import type { Given } from './functionCall';

/** What the formula would spill, its program loaded when it is first asked; its Problem where the whole call fails. */
export async function answerOf(
  name: string,
  given: Given<unknown>,
  circumstances: Circumstances,
): Promise<Answer | Problem> {
  const definition = await everyLoader[name]!();
  const args = Object.keys(definition.parameters).map((parameter) => given[parameter] ?? null);
  const answer = attempt(() => invoke(definition, args, circumstances));
  return answer instanceof Promise ? answer.catch(asProblem) : answer;
}
