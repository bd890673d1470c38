/** @jest-environment node */
import { Problem } from '../../src/engine/problem';
import { computingAside, type Thread } from '../../src/functions/computing/aside';
import { answerOf } from '../../src/functions/computing/answerOf';
import { computingHere } from '../../src/functions/computing/computing';
import { packed, type Said } from '../../src/functions/computing/messages';
import type { Given } from '../../src/functions/computing/functionCall';

const ROWS = 9000;
const customers = [
  ['Customer', 'Credit limit', 'Annual sales', 'Terms'],
  ...Array.from({ length: ROWS }, (_, index) => [`C-${index}`, 1000 + index, index === 7 ? 'n.a.' : 36_500, 30]),
];
const policy = [['Insured percentage', 0.9]];
const given = { customers, policy, asOf: 46112 };

/** A thread of a test: what is posted to it is copied, as between real threads, and it answers a moment later. */
function thread(
  said: Said[],
  options: { readonly silent?: boolean; readonly fails?: boolean } = {},
): Thread & { readonly ended: () => boolean } {
  const held = new Map<number, unknown[]>();
  const listeners: Record<string, ((event: never) => void)[]> = {};
  let ended = false;
  const tell = (kind: string, data: unknown) =>
    setTimeout(() => !ended && listeners[kind]?.forEach((listener) => listener({ data } as never)));
  return {
    ended: () => ended,
    terminate: () => void (ended = true),
    addEventListener: (kind: string, listener: unknown) => void (listeners[kind] ??= []).push(listener as never),
    postMessage(message: Said) {
      const copy = structuredClone(message);
      said.push(copy);
      if (options.fails) return void tell('error', null);
      if (copy.kind === 'rows') held.set(copy.range, [...(held.get(copy.range) ?? []), ...copy.rows]);
      if (copy.kind === 'forget') copy.ranges.forEach((range) => held.delete(range));
      if (copy.kind !== 'call' || options.silent) return;
      const long = Object.fromEntries(
        Object.entries(copy.held).map(([parameter, range]) => [parameter, held.get(range!)]),
      );
      const { call, name, circumstances } = copy;
      void answerOf(name, { ...copy.given, ...long } as Given<unknown>, circumstances).then((answer) =>
        tell('message', structuredClone({ call, answer: packed(answer) })),
      );
    },
  } as Thread & { readonly ended: () => boolean };
}

test('the other thread answers as this one does, rows that cannot be read included', async () => {
  const aside = await computingAside(() => thread([]), computingHere).answer('INDEMNITYIFFAILS', given, {});
  const here = await computingHere.answer('INDEMNITYIFFAILS', given, {});
  expect(JSON.stringify(aside)).toBe(JSON.stringify(here));
  expect((aside as unknown[][])[8]![0]).toBeInstanceOf(Problem);
  expect(((aside as unknown[][])[8]![0] as Problem).in('zh')).toBe(((here as unknown[][])[8]![0] as Problem).in('zh'));
});

test('a call that fails as a whole gives its Problem', async () => {
  const answer = await computingAside(() => thread([]), computingHere).answer(
    'INDEMNITYIFFAILS',
    { ...given, policy: [['Insured percentage', 90]] },
    {},
  );
  expect(answer).toBeInstanceOf(Problem);
});

test('a long range goes over once, in bands, and is forgotten when it is no longer asked about', async () => {
  const said: Said[] = [];
  const computing = computingAside(() => thread(said), computingHere);
  await computing.answer('INDEMNITYIFFAILS', given, {});
  await computing.answer('CREDITRISK', { customers, asOf: 46112 }, {});
  const bands = said.filter((one) => one.kind === 'rows').map(({ rows }) => rows.length);
  expect(bands).toEqual([4000, 4000, 1001]);
  await computing.answer('CREDITRISK', { customers: customers.slice(0, 5), asOf: 46112 }, {});
  expect(said.filter((one) => one.kind === 'forget').map(({ ranges }) => ranges.length)).toEqual([0, 0, 1]);
});

test('a call that is cancelled ends the thread at once, and the next call starts another', async () => {
  const threads = [thread([], { silent: true }), thread([])];
  let next = 0;
  const computing = computingAside(() => threads[next++]!, computingHere);
  const stop = new AbortController();
  const asked = computing.answer('CREDITRISK', { customers, asOf: 46112 }, {}, stop.signal);
  setTimeout(() => stop.abort(), 50);
  await expect(asked).rejects.toMatchObject({ refusal: 'cancelled' });
  expect(threads[0]!.ended()).toBe(true);
  expect(await computing.answer('CREDITRISK', { customers, asOf: 46112 }, {})).toHaveLength(ROWS + 1);
});

test('where the other thread cannot be loaded the answer comes from this one', async () => {
  expect(
    await computingAside(() => thread([], { fails: true }), computingHere).answer(
      'CREDITRISK',
      { customers, asOf: 46112 },
      {},
    ),
  ).toHaveLength(ROWS + 1);
});
