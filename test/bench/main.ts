import { cpus } from 'node:os';
import { cases } from './cases/cases';
import { scenarios } from './cases/scenarios';
import { measure, type Measured, type Rounds } from './measure/measure';
import type { Scenario } from './measure/scenario';
import { report } from './report';

/** npm run bench [-- name …] [--quick] [--rows=1000000] [--json]: see docs/performance.md. */
async function main(options: readonly string[]): Promise<void> {
  const quick = options.includes('--quick');
  const json = options.includes('--json');
  const rounds: Rounds = quick ? { cold: 1, warmUps: 3, warm: 3 } : { cold: 3, warmUps: 5, warm: 9 };
  const machine = { node: process.version, processor: cpus()[0]?.model ?? '?', cores: cpus().length };
  if (!json)
    console.log(
      `Node ${machine.node}, ${machine.cores} × ${machine.processor}. Medians (min–max); only the ratios travel to other machines.`,
    );
  const measured: Measured[] = [];
  for (const scenario of chosen(options, quick)) {
    measured.push(await scenario.measure(rounds));
    if (!json) console.log(`\n${report(measured.at(-1)!)}`);
  }
  if (json) console.log(JSON.stringify({ machine, measured }, null, 2));
}

/** What the words among the options name, or everything; the cases in every size asked for. */
function chosen(options: readonly string[], quick: boolean): readonly Scenario[] {
  const words = options.filter((option) => !option.startsWith('--')).map((word) => word.toLowerCase());
  const rows = options
    .filter((option) => option.startsWith('--rows='))
    .map((option) => Number(option.slice('--rows='.length)));
  const sizes = rows.length > 0 ? rows : quick ? [100_000] : [100_000, 1_000_000];
  const sized = cases.flatMap((one) =>
    sizes.map((receivables): Scenario => ({
      name: one.name,
      measure: (rounds) => measure(one, { customers: 10_000, receivables }, rounds),
    })),
  );
  const named = [...sized, ...scenarios].filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  if (named.length > 0) return named;
  throw new Error(
    `There is no measurement "${words.join(' ')}"; there are ${[...cases, ...scenarios].map(({ name }) => name).join(', ')}.`,
  );
}

main(process.argv.slice(2))
  .then(() => process.exit())
  .catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
