/** Finds a Chromium for the tests, or gets one: environment variable, this machine, apt, Playwright's download, else one sentence. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './program.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];

const usualPlaces = {
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
    ['', process.env.HOME ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((folder) =>
    [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].map((file) => path.win32.join(process.env[folder] ?? 'C:\\', file)),
  ),
  linux: ['/usr/bin', '/usr/lib/chromium', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'].flatMap(
    (folder) => names.map((name) => `${folder}/${name}`),
  ),
};

/** The path of a browser that starts, or null. */
export function findChromium() {
  const own = process.env.COVERSHEET_CHROMIUM;
  if (own) {
    if (!existsSync(own)) throw new Error(`COVERSHEET_CHROMIUM names "${own}", and there is no such file.`);
    return own;
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => path.join(folder, name + suffix)));
  return [...onPath, ...(usualPlaces[process.platform] ?? []), playwrights()].find(starts) ?? null;
}

/** As `findChromium`, but gets one where there is none. */
export function chromium() {
  const ways = [findChromium, fromApt, fromPlaywright];
  for (const way of ways) {
    const found = way();
    if (found) return found;
  }
  throw new Error(
    'No Chromium was found and none could be installed: install Chromium, Chrome or Edge, or set COVERSHEET_CHROMIUM to the path of one.',
  );
}

function fromApt() {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return null;
  console.log('Installing Chromium and a Chinese font with apt-get (once) ...');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], options);
  return findChromium();
}

function fromPlaywright() {
  console.log("Downloading Playwright's Chromium (once) ...");
  const needs = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/playwright-core/cli.js'), 'install', ...needs, 'chromium'],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return findChromium();
}

function playwrights() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return '';
  }
}

/** A file alone is not enough: on Ubuntu `chromium` may be a script that only asks for a snap. On Windows `--version` would open a window. */
function starts(file) {
  if (!file || !existsSync(file)) return false;
  return (
    process.platform === 'win32' || spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20000 }).status === 0
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(chromium());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
