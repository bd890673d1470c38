/** npm run build [-- addin host cli] [--if-stale]: makes dist/. COVERSHEET_URL, COVERSHEET_OFFICE_JS and COVERSHEET_NAMESPACE say for where. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './program.mjs';
import { fingerprint } from './fingerprint.cjs';
import { install } from './install.mjs';

/** The file that shows that a program was made. */
const programs = { addin: 'dist/taskpane.html', host: 'dist/host/index.html', cli: 'dist/cli/recalc.cjs' };
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
    existsSync(path.join(root, programs[name])) &&
    existsSync(stamp(name)) &&
    readFileSync(stamp(name), 'utf8') === inputs
  );
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
