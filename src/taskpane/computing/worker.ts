import { answerOf } from './answerOf';
import { packed, type Heard, type Said } from './messages';

/** The other thread: holds long ranges, computes a function when it is called, and says the answer. */
const held = new Map<number, unknown[]>();

addEventListener('message', ({ data }: MessageEvent<Said>) => {
  if (data.kind === 'rows') hold(data);
  else if (data.kind === 'forget') data.ranges.forEach((range) => held.delete(range));
  else call(data);
});

function hold({ range, rows }: Extract<Said, { kind: 'rows' }>): void {
  const before = held.get(range) ?? [];
  for (const row of rows) before.push(row);
  held.set(range, before);
}

function call({ call, name, given, held: long, circumstances }: Extract<Said, { kind: 'call' }>): void {
  const ranges = Object.entries(long).map(([parameter, range]) => [parameter, held.get(range!)]);
  const answer = answerOf(name, { ...given, ...Object.fromEntries(ranges) }, circumstances);
  postMessage({ call, answer: packed(answer) } satisfies Heard);
}
