/** node examplesIn.mjs <tree>: examples (those on the input, else those of the tree's catalogue) with what the functions of the tree answer, as JSON. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [tree] = process.argv.slice(2);
createRequire(import.meta.url)('../typescript.cjs');
const require = createRequire(path.join(tree, 'package.json'));
// Where they stand now, or stood before functions had folders.
const standing = (...places) => require(places.map((place) => path.join(tree, place)).find(existsSync));
const { catalogue } = standing('src/functions/catalogue/catalogue.ts', 'src/functions/catalogue.ts');
const { invoke } = standing('src/functions/invoke.ts');
const { Problem } = standing('src/engine/problem.ts');

const asked =
  JSON.parse(readFileSync(0, 'utf8')) ??
  catalogue.flatMap(({ name, examples }) =>
    examples.map((example) => ({ name, title: example.title.en, arguments: example.arguments })),
  );
const answered = [];
for (const example of asked) {
  const definition = catalogue.find(({ name }) => name === example.name);
  answered.push({ ...example, answer: definition ? await answerTo(definition, example.arguments) : [] });
}
process.stdout.write(JSON.stringify(answered));

async function answerTo(definition, cells) {
  try {
    return (await invoke(definition, cells)).map((row) => row.map(plain));
  } catch (error) {
    if (error instanceof Problem) return [[plain(error)]];
    throw error;
  }
}

/** A Problem as its sentence in both languages. */
function plain(cell) {
  return cell instanceof Problem ? { problem: [cell.in('en'), cell.in('zh')] } : cell;
}
