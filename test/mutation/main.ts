import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { grouped, interval, seeded } from './chance';
import { judgedBy, lineOf, type Judged } from './judge';
import { root } from './loading';
import { mutantsOf } from './mutants';
import type { Numbered } from './switched';

/** npm run mutate [-- folder …] [--sample=400] [--seed=1] [--suites=test/engine,test/published] [--json=file]: see CONTRIBUTING.md. */

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
