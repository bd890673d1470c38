import { relative } from 'node:path';
import { forget, root, state } from './loading';
import { casesOf, passes, type Case } from './suites';
import { suitesIn } from './suitesIn';

/** A test with the time that it takes. */
export interface Timed extends Case {
  readonly time: number;
}

export interface Reach {
  /** The tests that reach each mutant, quick ones first. */
  readonly byMutant: readonly (readonly Timed[])[];
  /** The mutants that are reached while a suite is loaded: only loading it again shows what they do. */
  readonly onLoading: Uint8Array;
}

/** Runs every test once, without any mutant, and sees which mutants it reaches. */
export async function reachOf(folders: readonly string[], count: number): Promise<Reach> {
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
