import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The commands as a bare clone meets them: nothing installed, no browser known. */
const tools = path.join(__dirname, '../../tools');

/** Packages that a script, or one that it imports, wants before its first line runs; what it imports later is after `npm ci`. */
function wanted(script: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(script)) return [];
  seen.add(script);
  const imports = [...readFileSync(path.join(tools, script), 'utf8').matchAll(/^import\s[^'"]*['"]([^'"]+)['"]/gm)].map(
    ([, from]) => from!,
  );
  return imports.flatMap((from) =>
    from.startsWith('./') ? wanted(from.slice(2), seen) : from.startsWith('node:') ? [] : [`${script}: ${from}`],
  );
}

test.each([
  'start.mjs',
  'startExcel.mjs',
  'test.mjs',
  'check.mjs',
  'build.mjs',
  'release.mjs',
  'recalc.mjs',
  'sample.mjs',
  'generate.mjs',
  'bench.mjs',
  'fuzz.mjs',
  'mutate.mjs',
  'chromium.mjs',
])('%s starts with built-ins only', (script) => {
  expect(wanted(script)).toEqual([]);
});

test('a program in TypeScript gets what was asked and gives back its exit code; what must be done first and fails is a sentence', () => {
  const begin = (first: string) =>
    spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { inTypeScript } from ${JSON.stringify(new URL(`file://${path.join(tools, 'inTypeScript.mjs')}`).href)};
         process.argv = [process.execPath, 'tool', '--asked=7'];
         await inTypeScript(${JSON.stringify(path.join(__dirname, 'asked.ts'))}, ${first});`,
      ],
      { encoding: 'utf8' },
    );
  const began = begin('async () => {}');
  expect([began.stdout.trim(), began.status]).toEqual(['asked: --asked=7', 3]);
  const refused = begin("async () => { throw new Error('The build failed.'); }");
  expect([refused.stdout, refused.stderr.trim(), refused.status]).toEqual(['', 'The build failed.', 1]);
});

test('in a folder without packages the one that is missing is seen, and in this one none', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bare-'));
  const ask = (where: string) =>
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { installed } from ${JSON.stringify(new URL(`file://${path.join(tools, 'install.mjs')}`).href)}; console.log(installed(${JSON.stringify(where)}))`,
      ],
      { encoding: 'utf8' },
    ).trim();
  try {
    writeFileSync(
      path.join(folder, 'package-lock.json'),
      JSON.stringify({
        packages: {
          '': {},
          'node_modules/a': { version: '1.0.0' },
          'node_modules/b': { version: '1.0.0', optional: true },
        },
      }),
    );
    expect(ask(folder)).toBe('false');
    mkdirSync(path.join(folder, 'node_modules'));
    writeFileSync(
      path.join(folder, 'node_modules/.package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.1' } } }),
    );
    expect(ask(folder)).toBe('false');
    writeFileSync(
      path.join(folder, 'node_modules/.package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }),
    );
    expect(ask(folder)).toBe('true');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('the browser for the tests', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'browser-'));
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (place: string, starts: boolean) => {
    const file = path.join(folder, place + suffix);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\nexit ${starts ? 0 : 1}\n`);
    chmodSync(file, 0o755);
    return file;
  };
  const look = (environment: Record<string, string>) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(tools, 'chromium.mjs')], {
      encoding: 'utf8',
      env: { ...process.env, COVERSHEET_CHROMIUM: '', ...environment },
    });
    return { status, said: (stdout + stderr).trim() };
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is first the one that the environment names', () => {
    const own = program('own/anything', true);
    const onPath = program('path/chromium', true);
    expect(look({ COVERSHEET_CHROMIUM: own, PATH: path.dirname(onPath) })).toEqual({ status: 0, said: own });
  });

  test('is then one of the PATH, and of those the first that starts', () => {
    const places = [program('broken/chromium', process.platform === 'win32'), program('later/google-chrome', true)];
    const [first] = process.platform === 'win32' ? places : places.slice(1);
    expect(look({ PATH: places.map((place) => path.dirname(place)).join(path.delimiter) })).toEqual({
      status: 0,
      said: first,
    });
  });

  test('that the environment names and that is not there ends with one sentence and 1', () => {
    const { status, said } = look({ COVERSHEET_CHROMIUM: path.join(folder, 'nowhere') });
    expect(status).toBe(1);
    expect(said).toMatch(/^COVERSHEET_CHROMIUM names ".*", and there is no such file\.$/);
  });
});
