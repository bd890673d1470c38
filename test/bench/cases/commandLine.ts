import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asOf, marketOf } from '../market/market';
import { workbookOf } from '../market/workbook';
import type { Compared } from '../measure/measure';
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
export const commandLine: Scenario = {
  name: 'commandline',
  measure: ({ cold }) =>
    withFiles([100_000], async ([input], out) => {
      const compared = await compare(
        cold,
        () => run('dist/cli/recalc.cjs', [input!, out]),
        () => run('test/bench/plain/recalc.ts', [input!, out, String(asOf)]),
      );
      return {
        name: 'commandline',
        title:
          'Command line: a file with 10,000 customers × 100,000 receivables and three formulas; memory at its peak',
        target: null,
        rows: null,
        cold: compared,
        warm: null,
      };
    }),
};

/** Ten times as many, which the plain way does not do within the memory of an ordinary machine: beside it our own tenth. */
export const commandLineMillion: Scenario = {
  name: 'commandline-million',
  measure: ({ cold }) =>
    withFiles([1_000_000, 100_000], async ([large, small], out) => {
      const compared = await compare(
        cold,
        () => run('dist/cli/recalc.cjs', [large!, out]),
        () => run('dist/cli/recalc.cjs', [small!, out]),
      );
      return {
        name: 'commandline-million',
        title: 'Command line: 10,000 customers × 1,000,000 receivables; beside it ("plain") ours with 100,000',
        target: 'ours below 60 s and 2 GB',
        rows: null,
        cold: compared,
        warm: null,
      };
    }),
};

async function withFiles<Result>(
  sizes: readonly number[],
  work: (inputs: readonly string[], out: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'coversheet-bench-'));
  const inputs = sizes.map((receivables) => path.join(folder, `${receivables}.xlsx`));
  try {
    for (const [index, receivables] of sizes.entries())
      await writeFile(inputs[index]!, await workbookOf(marketOf({ customers, receivables })));
    return await work(inputs, path.join(folder, 'out.xlsx'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(rounds: number, ours: () => Promise<Round>, plain: () => Promise<Round>): Promise<Compared> {
  const pairs: { readonly ours: Round; readonly plain: Round }[] = [];
  for (let round = 0; round < rounds; round++) pairs.push({ ours: await ours(), plain: await plain() });
  const of = (who: 'ours' | 'plain', what: keyof Round) => pairs.map((pair) => pair[who][what]);
  return {
    ours: statistic(of('ours', 'time')),
    plain: statistic(of('plain', 'time')),
    ratio: ratio(of('plain', 'time'), of('ours', 'time')),
    memory: { ours: statistic(of('ours', 'memory')), plain: statistic(of('plain', 'memory')) },
  };
}

function run(script: string, parameters: readonly string[]): Promise<Round> {
  const hooks = script.endsWith('.ts')
    ? ['--max-old-space-size=16000', '--require', path.join(root, 'tools/typescript.cjs')]
    : [];
  const started = performance.now();
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [...hooks, '--require', path.join(root, 'test/bench/measure/peak.cjs'), path.join(root, script), ...parameters],
      { cwd: root, maxBuffer: 1 << 28 },
      (error, _, said) => {
        const memory = Number(/^peak (\d+)$/m.exec(said)?.[1]);
        // 1: answers that end in an error are listed; the file is written all the same.
        if (error && error.code !== 1) reject(error);
        else resolve({ time: performance.now() - started, memory });
      },
    );
  });
}
