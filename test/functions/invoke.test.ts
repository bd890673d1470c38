import { Problem } from '../../src/engine/problem';
import { define, type Parameter } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';

const nothing = { en: '', zh: '' };
const refused = (name: string) =>
  new Problem({ kind: 'invalid', because: { en: `${name} cannot be read`, zh: `${name} 无法读取` } });
const kind = (name: string, read: Parameter<unknown>['read']): Parameter<unknown> => ({
  name,
  help: nothing,
  dimensionality: 'matrix',
  optional: false,
  read,
});
const joined = (...parameters: readonly Parameter<unknown>[]) =>
  define({
    name: 'JOIN',
    summary: nothing,
    returns: nothing,
    examples: [],
    parameters: Object.fromEntries(parameters.map((one) => [one.name, one])),
    run: async (given) => [[Object.entries(given).flat().join(' ')]],
  });

const now = kind('now', (cells) => cells![0]![0]);
const later = kind('later', async (cells) => Promise.resolve(cells![0]![0]));

test('arguments that are read later stand beside those read at once, each under its name', async () => {
  expect(await invoke(joined(later, now), ['a', 'b'])).toEqual([['later a now b']]);
  expect(await invoke(joined(now, later), ['a', 'b'])).toEqual([['now a later b']]);
});

test('of two arguments that cannot be read the first is told, whichever is read later', async () => {
  const badNow = kind('one', () => {
    throw refused('one');
  });
  const badLater = kind('two', async () => Promise.reject(refused('two')));
  await expect(invoke(joined(badLater, badNow), ['a', 'b'])).rejects.toThrow('two cannot be read');
  expect(() => invoke(joined(badNow, badLater), ['a', 'b'])).toThrow('one cannot be read');
});
