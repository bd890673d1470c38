import type { Problem } from '../../engine/problem';
import type { Answer } from '../definition';
import type { Circumstances } from '../invoke';
import type { FunctionName, Given } from './functionCall';
import { pause } from './pause';

/** Where the functions are computed: in this thread, or beside it so that the pane stays awake. A call that fails as a whole gives its Problem. */
export interface Computing<Name extends string = FunctionName> {
  answer(
    name: Name,
    given: Given<unknown>,
    circumstances: Circumstances,
    signal?: AbortSignal,
  ): Promise<Answer | Problem>;
  end(): void;
}

/** In this thread, after whatever is waiting for it: where there is no other. */
export const computingHere: Computing<string> = {
  async answer(name, given, circumstances) {
    await pause();
    const { answerOf } = await import('./answerOf');
    return answerOf(name, given, circumstances);
  },
  end: () => undefined,
};
