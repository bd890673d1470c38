import { cpus } from 'node:os';
import { cases } from './cases/cases';
import { measure, type Measured } from './measure/measure';
import { report } from './report';

/** npm run bench [-- name …] [--quick] [--json]: see docs/performance.md. */
async function main(options: readonly string[]): Promise<void> {
  const quick = options.includes('--quick');
  const json = options.includes('--json');
  const names = options.filter((option) => !option.startsWith('--'));
  const chosen = cases.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part.toLowerCase())));
  if (chosen.length === 0) throw new Error(`There is no measurement "${names.join(' ')}"; there are ${cases.map(({ name }) => name).join(', ')}.`);
  const machine = { node: process.version, processor: cpus()[0]?.model ?? '?', cores: cpus().length };
  if (!json) console.log(`Node ${machine.node}, ${machine.cores} × ${machine.processor}. Medians (min–max); only the ratios travel to other machines.`);
  const measured: Measured[] = [];
  for (const one of chosen) {
    for (const receivables of quick ? [100_000] : [100_000, 1_000_000]) {
      const result = await measure(one, { customers: 10_000, receivables }, quick ? { cold: 1, warmUps: 3, warm: 3 } : { cold: 3, warmUps: 5, warm: 9 });
      measured.push(result);
      if (!json) console.log(`\n${report(result)}`);
    }
  }
  if (json) console.log(JSON.stringify({ machine, measured }, null, 2));
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
