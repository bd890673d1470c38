import { heavyAnswerOf } from './heavyAnswerOf';
import { heldHere } from './heldHere';
import { packed, type Heard, type Said } from './messages';

/** The thread for what takes its time: one call after the other, each with its program loaded when it is first asked. */
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
  const answer = await heavyAnswerOf(said.name, held.givenOf(said), said.circumstances);
  postMessage({ call: said.call, answer: packed(answer) } satisfies Heard);
}
