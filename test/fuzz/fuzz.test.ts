import fc from 'fast-check';
import { catalogue } from '../../src/functions/catalogue/catalogue';
import type { Definition } from '../../src/functions/definition';
import { asOf } from '../../src/functions/parameters/asOf';
import { calls, nearlySensible, type Asked } from './calls';
import { always, sensible, type Law } from './laws';

/** A thousand calls each, the same everywhere; `npm run fuzz` tries others and more. */
const tried = 1_000;

test.each(always.map((law) => [law.name, law] as const))(
  'whatever stands in the cells, %s',
  async (_, law) => {
    expect(await brokenBy(law, fc.sample(calls(4), { numRuns: tried, seed: 20_261_130 }))).toEqual([]);
  },
  120_000,
);

test.each(sensible.map((law) => [law.name, law] as const))(
  'in the examples and beside them, %s',
  async (_, law) => {
    expect(await brokenBy(law, fc.sample(calls(0), { numRuns: tried / 4, seed: 7 }))).toEqual([]);
    expect(await brokenBy(law, fc.sample(nearlySensible(), { numRuns: tried, seed: 11 }))).toEqual([]);
  },
  120_000,
);

test('a number that is none, a row too short, a bug and an answer that changes are told', async () => {
  const answering = (run: Definition['run']): Asked => ({
    definition: { ...catalogue[0]!, parameters: { asOf }, run },
    args: [[['2026-06-30']]],
  });
  const [sound, blanks] = always;
  expect(await sound!.broken(answering(() => [['a', 'b'], ['a']]))).toBe('no rectangle');
  expect(await sound!.broken(answering(() => [['found undefined']]))).toContain('"undefined" in');
  expect(
    await sound!.broken(
      answering(() => {
        throw new TypeError('no bounds');
      }),
    ),
  ).toContain('threw TypeError: no bounds');
  let calls = 0;
  expect(await blanks!.broken(answering(() => [[calls++]]))).toBe('row 1, column 1: 0 became 1');
});

async function brokenBy(law: Law, asked: readonly Asked[]): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const one of asked) {
    const why = await law.broken(one);
    if (why !== null) broken.push(`${one.definition.name}: ${why} ${JSON.stringify(one.args).slice(0, 600)}`);
  }
  return broken;
}
