import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const ask = (what: string, mode = '') =>
  execFileSync(process.execPath, ['-p', what], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, COVERSHEET_PART_NAMES: mode },
  }).trim();

/** webpack replaces its own hashes wherever the same letters stand: one of five digits once changed a constant of a distribution. */
test('no part of a program is named by a hash that webpack writes into every text', () => {
  const names = ask(
    "JSON.stringify(require('./webpack.config.js').flatMap(({ output }) => [output.filename, output.chunkFilename ?? '']))",
  );
  expect(JSON.parse(names)).toContain('[name].js');
  expect(names).not.toMatch(/hash/i);
  expect(names).toMatch(/pane\/\[name\]\.[0-9a-f]{8}\.js/);
});

test('the mark of a program is the same for the same files, another for another address and for each program', () => {
  const mark = (name: string, mode?: string) => ask(`require('./tools/fingerprint.cjs').fingerprint('${name}')`, mode);
  expect(mark('addin')).toBe(mark('addin'));
  expect(mark('addin', 'elsewhere')).not.toBe(mark('addin'));
  expect(mark('host')).not.toBe(mark('addin'));
});
