import { answerOf } from './answerOf';
import { heldHere } from './heldHere';
import { packed, type Heard, type Said } from './messages';

/** Another thread: holds long ranges, computes what it is asked one call after the other, each program loaded when it is first needed, and says the answers. */
const held = heldHere();

addEventListener('message', ({ data }: MessageEvent<Said<string>>) => {
  // What is not a Problem of the user's is thrown where the page hears of it.
  if (data.kind === 'call')
    call(data).catch((reason: unknown) =>
      setTimeout(() => {
        throw reason;
      }),
    );
  else held.take(data);
});

async function call(said: Extract<Said<string>, { kind: 'call' }>): Promise<void> {
  const answer = await answerOf(said.name, held.givenOf(said), said.circumstances);
  postMessage({ call: said.call, answer: packed(answer) } satisfies Heard);
}
