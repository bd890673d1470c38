import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { asOf, marketOf } from '../market/market';
import { workbookOf } from '../market/workbook';
import { alternate, clocked, type Scenario } from '../measure/scenario';

const start = promisify(execFile);
const root = path.join(__dirname, '../../..');
const customers = 10_000;
const receivables = 100_000;

/**
 * `recalc` on a file with AGEING, CREDITRISK and INDEMNITY over the book, from start to end of the process: open, calculate, patch, write.
 * The plain way opens the file with the same library, takes an object an invoice, fills in the answers and has the library write the file anew.
 */
export const commandLine: Scenario = {
  name: 'commandline',
  async measure({ cold }) {
    const folder = await mkdtemp(path.join(tmpdir(), 'coversheet-bench-'));
    const [input, ours, plain] = ['in.xlsx', 'ours.xlsx', 'plain.xlsx'].map((name) => path.join(folder, name)) as [string, string, string];
    try {
      await writeFile(input, await workbookOf(marketOf({ customers, receivables })));
      const compared = await alternate(cold, () => run('dist/cli/recalc.cjs', [input, ours]), () => run('test/bench/plain/recalc.ts', [input, plain, String(asOf)]));
      return { name: 'commandline', title: 'Command line: a file with 10,000 customers × 100,000 receivables and three formulas', target: null, rows: null, cold: compared, warm: null };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function run(script: string, parameters: readonly string[]): Promise<number> {
  const hook = script.endsWith('.ts') ? ['--require', path.join(root, 'tools/typescript.cjs')] : [];
  return clocked(() => start(process.execPath, [...hook, path.join(root, script), ...parameters], { cwd: root, maxBuffer: 1 << 26 }));
}
