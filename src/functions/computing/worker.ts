import { answerOf } from './answerOf';
import { heldHere } from './heldHere';
import { packed, type Heard, type Said } from './messages';

/** The other thread: holds long ranges, computes a function when it is called, and says the answer. */
const held = heldHere();

addEventListener('message', ({ data }: MessageEvent<Said>) => {
  if (data.kind !== 'call') return held.take(data);
  const answer = answerOf(data.name, held.givenOf(data), data.circumstances);
  postMessage({ call: data.call, answer: packed(answer) } satisfies Heard);
});
