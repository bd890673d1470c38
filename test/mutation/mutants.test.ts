import { basename } from 'node:path';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import { grouped, interval, seeded } from './chance';
import { mutantsOf } from './mutants';
import { suitesIn } from './suitesIn';
import { switched } from './switched';

const rule = `
export function charge(months: number, limit: number | null, names: readonly string[]): number | null {
  if (limit === null) return null;
  let sum = 0;
  for (const name of names) sum += name.length;
  while (sum > 1000) sum -= 1000;
  return names.some((name) => name === 'A') ? Math.max(3, Math.ceil(months)) * limit * 0.02 : sum;
}
`;
const mutants = mutantsOf('rule.ts', rule).map((mutant, number) => ({ ...mutant, number }));
const became = (kind: string) =>
  mutants.filter((one) => one.kind === kind).map(({ was, becomes }) => `${was} → ${becomes}`);

test('boundaries, signs, numbers, conditions, what is returned and the opposite method are changed, types and names are not', () => {
  expect(became('operator')).toEqual(
    expect.arrayContaining([
      'limit === null → limit !== null',
      'sum > 1000 → sum >= 1000',
      'sum += name.length → sum -= name.length',
    ]),
  );
  expect(became('number')).toEqual(['0 → 1', '1000 → 1001', '1000 → 1001', '3 → 4', '0.02 → 0.022']);
  expect(became('condition')).toHaveLength(6);
  expect(became('return')).toContain('null → 0');
  expect(became('method')).toEqual([
    "names.some((name) => name === 'A') → names.every((name) => name === 'A')",
    'Math.max(3, Math.ceil(months)) → Math.min(3, Math.ceil(months))',
    'Math.ceil(months) → Math.floor(months)',
  ]);
  expect(mutantsOf('type.ts', 'type Two = 1 | 2; const of = { 3: 0 };').map(({ was }) => was)).toEqual(['0']);
});

test('of joints in a row the last one changes alone: what stood left of it stays together', () => {
  const last = (text: string) => mutantsOf('rule.ts', text)[0]!.becomes;
  expect(last('const of = a ?? b ?? null;')).toBe('(a ?? b) && null');
  expect(last('const of = a || b || c;')).toBe('(a || b) && c');
  expect(last('const of = a && b + c;')).toBe('a || b + c');
});

/** The rule with all mutants inside, one of them (or none, -1) switched on. */
function chargeWith(on: number): (months: number, limit: number | null, names: readonly string[]) => number | null {
  const { outputText } = ts.transpileModule(switched('rule.ts', rule, mutants), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const module = { exports: {} as { charge: ReturnType<typeof chargeWith> } };
  let turns = 0;
  const turn = () => {
    if (++turns > 100) throw new Error('never ends');
  };
  const run = runInThisContext(`(function (exports, $mutant, $turn) {${outputText}\n})`) as (
    ...given: unknown[]
  ) => void;
  run(module.exports, (number: number) => number === on, turn);
  return module.exports.charge;
}

test('one text holds them all: with none switched on it is the rule, with one it is that mutant alone', () => {
  const answers = (charge: ReturnType<typeof chargeWith>) => [
    charge(3.5, 1200, ['A']),
    charge(1, 1200, ['A', 'B']),
    charge(1, 1, ['CC']),
    charge(1, 1, ['C'.repeat(1000)]),
    charge(0, null, []),
  ];
  const asItWas = [96, 72, 2, 1000, null];
  expect(answers(chargeWith(-1))).toEqual(asItWas);
  const found = (was: string, becomes: string) =>
    mutants.find((one) => one.was === was && one.becomes === becomes)!.number;
  expect(answers(chargeWith(found('3', '4')))).toEqual([96, 96, 2, 1000, null]);
  expect(
    answers(chargeWith(found("names.some((name) => name === 'A')", "names.every((name) => name === 'A')"))),
  ).toEqual([96, 2, 2, 1000, null]);
  expect(answers(chargeWith(found('sum > 1000', 'sum >= 1000')))).toEqual([96, 72, 2, 0, null]);
});

test('a mutant that never ends is ended by the look at the clock in its loop', () => {
  const forever = mutants.find(({ was, becomes }) => was === 'sum > 1000' && becomes === 'true')!.number;
  expect(() => chargeWith(forever)(1, 1, ['C'])).toThrow('never ends');
});

test('suites are asked by how their paths begin, but none that only jest can run', () => {
  const found = suitesIn(['test/functions/ledger']).map((path) => basename(path));
  expect(found).toContain('ledger.test.ts');
  expect(found).not.toContain('ledgerJudgedOnce.test.ts');
});

test('a sample is the same for the same seed, and the share it shows has an interval', () => {
  const all = Array.from({ length: 50 }, (_, at) => at);
  expect(seeded(all, 7)).toEqual(seeded(all, 7));
  expect(seeded(all, 7)).not.toEqual(seeded(all, 8));
  expect([...seeded(all, 7)].sort((one, other) => one - other)).toEqual(all);
  // Wilson, 180 of 200.
  const [least, most] = interval(180, 200);
  expect([least, most]).toEqual([expect.closeTo(0.8506, 4), expect.closeTo(0.9343, 4)]);
  expect([...grouped([1, 2, 3], (value) => (value % 2 === 0 ? 'even' : 'odd')).keys()]).toEqual(['odd', 'even']);
});
