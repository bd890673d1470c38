import fc from 'fast-check';
import { calls, nearlySensible } from './calls';
import { always, sensible } from './laws';

/** npm run fuzz [-- --calls=50000] [--seed=1] [--slow]: calls of the catalogue with odd cells, against the laws that hold for all of them (laws.ts). Shown are the kinds of faults, each with one call. */
async function main(options: readonly string[]): Promise<void> {
  const number = (name: string, usual: number) =>
    Number(options.find((option) => option.startsWith(`--${name}=`))?.split('=')[1] ?? usual);
  const [count, seed, slow] = [number('calls', 50_000), number('seed', Date.now() % 1e9), options.includes('--slow')];
  console.log(`${count} calls, seed ${seed}${slow ? ', slow functions too' : ''}.`);
  const kinds = new Map<string, { count: number; call: string }>();
  let asked = 0;
  for (const [drawn, laws, share] of [
    [calls(4, slow), always, 0.8],
    [nearlySensible(slow), sensible, 0.2],
  ] as const)
    for (const call of fc.sample(drawn, { numRuns: Math.ceil(count * share), seed })) {
      asked++;
      for (const law of laws) {
        const started = Date.now();
        const broken = await law.broken(call);
        const took = Date.now() - started;
        const why = broken ?? (took > 2_000 && !slow ? `took ${took} ms` : null);
        if (why === null) continue;
        const key = `${call.definition.name}: ${law.name}: ${why.replace(/[0-9.,e+-]+/g, '…').slice(0, 120)}`;
        const known = kinds.get(key);
        if (known) known.count++;
        else kinds.set(key, { count: 1, call: `${why}\n    ${JSON.stringify(call.args).slice(0, 1_500)}` });
      }
      if (asked % 5_000 === 0) console.log(`${asked} asked, ${kinds.size} kinds of faults`);
    }
  for (const [key, { count: times, call }] of kinds) console.log(`\n${times} × ${key}\n    ${call}`);
  console.log(`\n${asked} calls, ${kinds.size} kinds of faults; seed ${seed}.`);
  process.exitCode = kinds.size > 0 ? 1 : 0;
}

void main(process.argv.slice(2));
