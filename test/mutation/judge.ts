import { relative } from 'node:path';
import { compileWith, forget, root, state } from './loading';
import type { Mutant } from './mutants';
import { reachOf, type Reach, type Timed } from './reach';
import { casesOf, passes, type Case } from './suites';
import type { Numbered } from './switched';

/** A mutant, the test that noticed it (null: none), and whether any reaches it. */
export interface Judged {
  readonly mutant: Numbered;
  readonly by: string | null;
  readonly reached: boolean;
}

/** Stage by stage: loads the suites with all mutants inside that nothing has killed yet, sees which test reaches which, and asks those. */
export async function judgedBy(mutants: readonly Numbered[], stages: readonly string[]): Promise<readonly Judged[]> {
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

/** The mutant in a line. */
export function lineOf({ mutant: { file, line, was, becomes, kind }, reached }: Judged, what = 'survived'): string {
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 90);
  return `${what}: ${file}:${line} ${kind}: ${short(was)} → ${short(becomes)}${reached ? '' : ' (no test reaches it)'}`;
}
