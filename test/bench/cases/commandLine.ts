import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asOf, marketOf } from '../market/market';
import { workbookOf } from '../market/workbook';
import type { Rounds } from '../measure/measure';
import type { Round } from '../measure/runner';
import type { Scenario } from '../measure/scenario';
import { ratio, statistic } from '../measure/statistic';

const root = path.join(__dirname, '../../..');
const customers = 10_000;

/**
 * `recalc` on a file with AGEING, CREDITRISK and INDEMNITY over the book, from start to end of the process: open, calculate, patch, write.
 * The plain way opens the file with the .xlsx library, takes an object an invoice, fills in the answers and has the library write the file anew.
 * Memory is the most that the process held.
 */
export const commandLine = scenario('commandline', 100_000);
/** The plain way needs more memory than Node gives by itself. */
export const commandLineMillion = scenario('commandline-million', 1_000_000);

function scenario(name: string, receivables: number): Scenario {
  return {
    name,
    async measure({ cold }: Rounds) {
      const folder = await mkdtemp(path.join(tmpdir(), 'coversheet-bench-'));
      const [input, ours, plain] = ['in.xlsx', 'ours.xlsx', 'plain.xlsx'].map((file) => path.join(folder, file)) as [string, string, string];
      try {
        await writeFile(input, await workbookOf(marketOf({ customers, receivables })));
        const rounds: { readonly ours: Round; readonly plain: Round }[] = [];
        for (let round = 0; round < cold; round++) rounds.push({ ours: await run('dist/cli/recalc.cjs', [input, ours]), plain: await run('test/bench/plain/recalc.ts', [input, plain, String(asOf)]) });
        const [mine, others] = [rounds.map((round) => round.ours), rounds.map((round) => round.plain)];
        const [times, memory] = [(all: readonly Round[]) => all.map(({ time }) => time), (all: readonly Round[]) => statistic(all.map((round) => round.memory))];
        const compared = { ours: statistic(times(mine)), plain: statistic(times(others)), ratio: ratio(times(others), times(mine)), memory: { ours: memory(mine), plain: memory(others) } };
        return { name, title: `Command line: a file with 10,000 customers × ${receivables.toLocaleString('en')} receivables and three formulas; memory at its peak`, target: null, rows: null, cold: compared, warm: null };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

function run(script: string, parameters: readonly string[]): Promise<Round> {
  const hooks = script.endsWith('.ts') ? ['--max-old-space-size=16000', '--require', path.join(root, 'tools/typescript.cjs')] : [];
  const started = performance.now();
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...hooks, '--require', path.join(root, 'test/bench/measure/peak.cjs'), path.join(root, script), ...parameters], { cwd: root, maxBuffer: 1 << 28 }, (error, _, said) => {
      const memory = Number(/^peak (\d+)$/m.exec(said)?.[1]);
      // 1: answers that end in an error are listed; the file is written all the same.
      if (error && error.code !== 1) reject(error);
      else resolve({ time: performance.now() - started, memory });
    });
  });
}
