import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { transformSync } from '@swc/core';
import fc from 'fast-check';
import { mutantsOf, type Mutant } from './mutants';
import { grouped, interval, seeded } from './chance';
import { casesOf, passes, type Case } from './suites';
import { switched, type Numbered } from './switched';

/** npm run mutate [-- folder …] [--sample=400] [--seed=1] [--suites=test/engine,test/published] [--json=file]: see CONTRIBUTING.md. */

const root = resolve(__dirname, '../..');
const state = { on: -1, hits: null as Uint8Array | null, until: Infinity, turns: 0 };

Object.assign(globalThis, {
  $mutant: (number: number) => {
    if (state.hits !== null) state.hits[number] = 1;
    return number === state.on;
  },
  $turn: () => {
    if ((++state.turns & 255) === 0 && performance.now() > state.until) throw new Error('never ends');
  },
});

interface Judged {
  readonly mutant: Numbered;
  readonly by: string | null;
  readonly reached: boolean;
}

async function main(options: readonly string[]): Promise<void> {
  const given = (name: string) => options.find((option) => option.startsWith(`--${name}=`))?.slice(name.length + 3);
  const seed = Number(given('seed') ?? 1);
  const folders = options.filter((option) => !option.startsWith('--'));
  const all = filesUnder('src/engine', folders).flatMap((file) =>
    mutantsOf(file, readFileSync(join(root, file), 'utf8')),
  );
  const sample = Number(given('sample') ?? all.length);
  const chosen = seeded(all, seed)
    .slice(0, sample)
    .map((mutant, number): Numbered => ({ ...mutant, number }));
  console.log(`${chosen.length} of ${all.length} mutants, seed ${seed}`);
  const judged = await judgedBy(chosen, (given('suites') ?? usual).split(';'));
  told(judged);
  const file = given('json');
  if (file !== undefined) writeFileSync(file, JSON.stringify(judged, null, 1));
}

function filesUnder(folder: string, wanted: readonly string[]): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .filter((name) => name.endsWith('.ts') && !untouched.test(name))
    .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
    .sort();
}

/** Numbers of tables are checked against their sources, not by mutants. */
const untouched = /^src\/engine\/(tables\/|sources\.ts)/;

/** The tests of the engine are asked first, the slower ones of the functions only about what survives. */
const usual = 'test/engine,test/published;test/functions';

/** Stage by stage: loads the suites with all mutants inside that nothing has killed yet, sees which test reaches which, and asks those. */
async function judgedBy(mutants: readonly Numbered[], stages: readonly string[]): Promise<readonly Judged[]> {
  const killers = new Map<number, string>();
  const reached = new Set<number>();
  for (const stage of stages) {
    const left = mutants.filter(({ number }) => !killers.has(number));
    compileWith(left);
    const reach = await reachOf(stage.split(','), mutants.length);
    for (const [at, mutant] of left.entries()) {
      if (reach.byMutant[mutant.number]!.length > 0) reached.add(mutant.number);
      const by = await killerOf(mutant, reach, stage === stages.at(-1));
      if (by !== null) killers.set(mutant.number, `${relative(root, by.suite)} ${by.name}`);
      else console.log(lineOf({ mutant, by, reached: reached.has(mutant.number) }, 'not killed yet'));
      if ((at + 1) % 20 === 0) console.log(`… ${at + 1} of ${left.length} in ${stage}, ${killers.size} killed`);
    }
  }
  return mutants.map((mutant) => ({
    mutant,
    by: killers.get(mutant.number) ?? null,
    reached: reached.has(mutant.number),
  }));
}

/** A test with the time that it takes. */
interface Timed extends Case {
  readonly time: number;
}

interface Reach {
  /** The tests that reach each mutant, quick ones first. */
  readonly byMutant: readonly (readonly Timed[])[];
  /** The mutants that are reached while a suite is loaded: only loading it again shows what they do. */
  readonly onLoading: Uint8Array;
}

async function reachOf(folders: readonly string[], count: number): Promise<Reach> {
  const byMutant = Array.from({ length: count }, (): Timed[] => []);
  const onLoading = new Uint8Array(count);
  for (const suite of suitesIn(folders)) {
    forget();
    state.hits = new Uint8Array(count);
    const cases = casesOf(suite);
    const loading = state.hits;
    loading.forEach((hit, number) => (onLoading[number]! |= hit));
    for (const one of cases) {
      state.hits = new Uint8Array(count);
      const began = performance.now();
      const passed = await passes(one, 120_000, (time) => (state.until = time));
      const timed = { ...one, time: performance.now() - began };
      if (!passed) console.log(`fails without any mutant: ${one.suite} ${one.name}`);
      else for (let at = 0; at < count; at++) if (state.hits[at] || loading[at]) byMutant[at]!.push(timed);
    }
    state.hits = null;
    console.log(`${relative(root, suite)}: ${cases.length} tests`);
  }
  for (const tests of byMutant) tests.sort((one, other) => one.time - other.time);
  return { byMutant, onLoading };
}

/** Suites by how their paths begin. */
function suitesIn(beginnings: readonly string[]): readonly string[] {
  const all = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((name) => `test/${name.split(sep).join('/')}`)
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  return beginnings
    .flatMap((beginning) => all.filter((name) => name.startsWith(beginning)))
    .map((name) => join(root, name));
}

/** The first test that fails with the mutant: its own suite's if it is reached on loading, else any that reaches it; a test that fails afterwards without it has been spoilt, and is asked in a fresh copy. */
async function killerOf(mutant: Numbered, { byMutant, onLoading }: Reach, last: boolean): Promise<Case | null> {
  const tests = nearFirst(mutant, byMutant[mutant.number]!);
  if (onLoading[mutant.number] === 0) {
    for (const one of tests) {
      if (await passesWith(mutant.number, one)) continue;
      if (await passesWith(-1, one)) return one;
      return killedAnew(mutant, tests);
    }
    if (!last) return null;
  }
  return killedAnew(mutant, tests);
}

/** Of the mutant's own room first. */
function nearFirst({ file }: Mutant, tests: readonly Timed[]): readonly Timed[] {
  const room = file.split('/').slice(1, 3).join('/');
  const near = ({ suite }: Timed) => (suite.includes(room) ? 0 : 1);
  return [...tests].sort((one, other) => near(one) - near(other) || one.time - other.time);
}

async function passesWith(number: number, one: Timed): Promise<boolean> {
  state.on = number;
  const passed = await passes(one, 5_000 + 20 * one.time, (time) => (state.until = time));
  state.on = -1;
  return passed;
}

/** Everything loaded again with the mutant on from the beginning: what is computed once and kept is computed with it. */
async function killedAnew(mutant: Numbered, tests: readonly Timed[]): Promise<Case | null> {
  const kept = { ...require.cache };
  const began = performance.now();
  const anew = new Map<string, ReadonlyMap<string, Case> | null>();
  let killer: Case | null = null;
  for (const one of tests) {
    if (performance.now() - began > patience) break;
    if (!anew.has(one.suite)) anew.set(one.suite, loadedWith(mutant.number, one.suite));
    const found = anew.get(one.suite);
    if (found === null || !(await passesWith(mutant.number, { ...one, ...found?.get(one.name) }))) {
      killer = one;
      break;
    }
  }
  forget();
  for (const [name, module] of Object.entries(kept)) require.cache[name] = module;
  return killer;
}

/** Null where it cannot even be loaded. */
function loadedWith(number: number, suite: string): ReadonlyMap<string, Case> | null {
  forget();
  state.on = number;
  try {
    return new Map(casesOf(suite).map((one) => [one.name, one]));
  } catch {
    return null;
  } finally {
    state.on = -1;
  }
}

const patience = 30_000;

/** Ours, but for this program. */
function forget(): void {
  for (const name of Object.keys(require.cache))
    if (name.startsWith(root) && !name.includes('node_modules') && !name.startsWith(__dirname))
      delete require.cache[name];
}

/** Node's way of loading TypeScript, with the mutants inside; each text is compiled once. */
function compileWith(mutants: readonly Numbered[]): void {
  const compiled = new Map<string, string>();
  const byFile = grouped(mutants, ({ file }) => file);
  for (const extension of ['.ts', '.tsx'])
    require.extensions[extension] = (module, filename) => {
      const code = compiled.get(filename) ?? codeOf(filename, byFile);
      compiled.set(filename, code);
      (module as unknown as { _compile(code: string, filename: string): void })._compile(code, filename);
    };
}

function codeOf(filename: string, byFile: ReadonlyMap<string, readonly Numbered[]>): string {
  const file = relative(root, filename).split(sep).join('/');
  const text = readFileSync(filename, 'utf8');
  const source = file.startsWith('src/engine/') ? switched(file, text, byFile.get(file) ?? []) : text;
  return transformSync(source, {
    filename,
    module: { type: 'commonjs' },
    jsc: { parser: { syntax: 'typescript', tsx: filename.endsWith('x') }, target: 'es2022' },
  }).code;
}

function lineOf({ mutant: { file, line, was, becomes, kind }, reached }: Judged, what = 'survived'): string {
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 90);
  return `${what}: ${file}:${line} ${kind}: ${short(was)} → ${short(becomes)}${reached ? '' : ' (no test reaches it)'}`;
}

function told(judged: readonly Judged[]): void {
  const killed = judged.filter(({ by }) => by !== null).length;
  const [least, most] = interval(killed, judged.length);
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  console.log('');
  for (const [kind, own] of grouped(judged, ({ mutant }) => mutant.kind))
    console.log(`${kind}: ${own.filter(({ by }) => by !== null).length} of ${own.length}`);
  for (const one of judged) if (one.by === null) console.log(lineOf(one));
  console.log(
    `${killed} of ${judged.length} killed: ${percent(killed / judged.length)} (95%: ${percent(least)} to ${percent(most)})`,
  );
}

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_260_130) });
main(process.argv.slice(2))
  .then(() => process.exit())
  .catch((error: Error) => {
    console.error(error.stack);
    process.exit(1);
  });
