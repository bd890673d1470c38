import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Every cell that the command line of a tree spills for formulas in these books, by book, sheet, formula cell and place in the spill. */
export async function booksAnswered(tree, books) {
  const folder = mkdtempSync(path.join(tmpdir(), 'coversheet-cli-'));
  try {
    const program = await built(tree, folder);
    return Object.assign({}, ...books.map((book) => cellsOf(program, book)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The command line as the tree's own configuration makes it, but beside the tree and without the shared cache. */
async function built(tree, folder) {
  const require = createRequire(path.join(tree, 'webpack.config.js'));
  const config = require('./webpack.config.js').find(({ name }) => name === 'cli');
  const compiler = require('webpack')({ ...config, cache: false, output: { ...config.output, path: folder } });
  const stats = await new Promise((done, failed) =>
    compiler.run((error, result) => (error ? failed(error) : compiler.close(() => done(result)))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, colors: false }));
  return path.join(folder, 'recalc.cjs');
}

function cellsOf(program, { name, file }) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, file, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  // 1: some cells are errors, and an error is an answer too.
  if (status !== 0 && status !== 1) throw new Error(`${name}: ${stderr}`);
  const { formulas, dependents, left } = JSON.parse(stdout);
  const cells = formulas.flatMap(({ sheet, cell, formula, values, errors }) => {
    const at = `${name} ${sheet}!${cell} ${formula}`;
    return [
      ...values.flatMap((row, down) =>
        row.map((value, right) => [`${at} [row ${down + 1}, column ${right + 1}]`, value]),
      ),
      ...errors.map((error) => [`${at} error in ${error.cell}`, error]),
    ];
  });
  return Object.fromEntries([...cells, [`${name} dependents`, dependents], [`${name} left`, left]]);
}
