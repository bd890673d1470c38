/** npm run build [-- addin host cli] [--if-stale]: makes dist/. COVERSHEET_URL, COVERSHEET_OFFICE_JS and COVERSHEET_NAMESPACE say for where. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './program.mjs';
import { install } from './install.mjs';

/** What each program is made from, and the file that shows that it was made. */
const programs = {
  addin: {
    from: ['src/engine', 'src/workbook', 'src/functions', 'src/taskpane', 'src/excel', 'assets', 'manifest.xml'],
    makes: 'dist/taskpane.html',
  },
  host: { from: ['src/host'], makes: 'dist/host/index.html' },
  cli: { from: ['src/engine', 'src/workbook', 'src/functions', 'src/host', 'src/cli'], makes: 'dist/cli/recalc.cjs' },
};
const always = ['webpack.config.js', 'tools/site.cjs', 'package-lock.json'];
const stamp = (name) => path.join(root, 'node_modules/.cache/coversheet', `${name}.built`);

const options = process.argv.slice(2);
const asked = options.filter((option) => !option.startsWith('--'));
const unknown = asked.find((name) => !(name in programs));
if (unknown) {
  console.error(`There is no program "${unknown}"; there are ${Object.keys(programs).join(', ')}.`);
  process.exit(2);
}
await install();
for (const name of asked.length ? asked : Object.keys(programs)) {
  const inputs = fingerprint(name);
  if (options.includes('--if-stale') && isFresh(name, inputs)) continue;
  const started = Date.now();
  await make(name);
  mkdirSync(path.dirname(stamp(name)), { recursive: true });
  writeFileSync(stamp(name), inputs);
  console.log(`built ${name} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function isFresh(name, inputs) {
  return (
    existsSync(path.join(root, programs[name].makes)) &&
    existsSync(stamp(name)) &&
    readFileSync(stamp(name), 'utf8') === inputs
  );
}

/** Changes when any file that goes into the program changes, or where it is built for. */
function fingerprint(name) {
  const hash = createHash('sha256');
  for (const file of [...always, ...programs[name].from].flatMap(filesUnder))
    hash.update(file).update(readFileSync(path.join(root, file)));
  for (const [key, value] of Object.entries(process.env).sort())
    if (key.startsWith('COVERSHEET_')) hash.update(`${key}=${value}`);
  return hash.digest('hex');
}

function filesUnder(place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  return statSync(full).isFile()
    ? [place]
    : readdirSync(full)
        .sort()
        .flatMap((name) => filesUnder(`${place}/${name}`));
}

function make(name) {
  const require = createRequire(import.meta.url);
  const webpack = require('webpack');
  const compiler = webpack(require('../webpack.config.js').find((config) => config.name === name));
  return new Promise((resolve) => {
    compiler.run((error, stats) => {
      if (error || stats.hasErrors()) {
        console.error(error ?? stats.toString({ all: false, errors: true, errorDetails: false, colors: false }));
        console.error(`${name} was not built.`);
        process.exit(1);
      }
      compiler.close(resolve);
    });
  });
}
