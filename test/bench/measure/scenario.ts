import type { Compared, Measured, Rounds } from './measure';
import { ratio, statistic } from './statistic';

/** Something measured as a user meets it, from outside: it says itself what it is compared with. */
export interface Scenario {
  readonly name: string;
  measure(rounds: Rounds): Promise<Measured>;
}

/** Two ways in turn, each told in milliseconds by itself. */
export async function alternate(
  rounds: number,
  ours: () => Promise<number>,
  plain: () => Promise<number>,
): Promise<Compared> {
  const times: { readonly ours: number; readonly plain: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) times.push({ ours: await ours(), plain: await plain() });
    else {
      const second = await plain();
      times.push({ ours: await ours(), plain: second });
    }
  }
  const [mine, others] = [times.map((time) => time.ours), times.map((time) => time.plain)];
  return { ours: statistic(mine), plain: statistic(others), ratio: ratio(others, mine), memory: null };
}

export async function clocked(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
