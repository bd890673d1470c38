import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { lint } from '../excel/manifest/lint';
import { projectWorld } from '../excel/manifest/world';

/** The files that `npm run build` made, as a server would deliver them. */
const dist = path.join(__dirname, '../../dist');
const text = (name: string) => readFileSync(path.join(dist, name), 'utf8');
const zipped = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(dist, name)), { level: 9 }).length, 0);
const chunks = JSON.parse(text('chunks.json')) as {
  readonly eager: readonly string[];
  readonly pane: readonly string[];
};

test('what every workbook with a formula loads is one file of at most 25 kB when zipped', () => {
  expect(chunks.eager).toEqual(['functions.js']);
  expect(zipped(chunks.eager)).toBeLessThanOrEqual(25 * 1024);
});

test('the first view of the pane adds at most 150 kB', () => {
  expect(chunks.pane.length).toBeGreaterThan(0);
  expect(zipped(chunks.pane)).toBeLessThanOrEqual(150 * 1024);
});

test('a thread beside the pane looks for its parts where they are: in its own folder, named from the page on', () => {
  const threads = filesUnder('pane').filter((name) => name.endsWith('.js') && text(name).includes('importScripts'));
  expect(threads.length).toBeGreaterThan(0);
  for (const name of threads) expect(text(name)).not.toContain('.p=""');
});

test('every script of the add-in is one that a browser can read', () => {
  const scripts = filesUnder('').filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(50);
  const unreadable = scripts.filter((name) => {
    try {
      return !new Script(text(name), { filename: name });
    } catch {
      return true;
    }
  });
  expect(unreadable).toEqual([]);
});

test('React is not loaded with the functions', () => {
  expect(text('functions.js')).not.toMatch(/react\.(transitional\.)?element|createRoot/);
});

test('the page loads Office.js from its own network, before our script, and brings no copy of it', () => {
  const html = text('taskpane.html');
  expect(html.indexOf('https://appsforoffice.microsoft.com/lib/1/hosted/office.js')).toBeGreaterThan(0);
  expect(html.indexOf('office.js')).toBeLessThan(html.indexOf('functions.js'));
  expect(filesUnder('').filter((name) => /office(\.debug)?\.js$|excel-(web|win32|mac)/.test(name))).toEqual([]);
  expect([...chunks.eager, ...chunks.pane].filter((name) => text(name).includes('OSF.DDA'))).toEqual([]);
});

test('the page has the strict policy, and the headers for the server have the same and say who may frame it', () => {
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/
    .exec(text('taskpane.html'))?.[1]
    ?.replaceAll('&#39;', "'");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(text('headers')).toContain(`Content-Security-Policy: ${policy}; frame-ancestors `);
});

test('the page has no script in it that the policy would refuse', () => {
  expect(text('taskpane.html').match(/<script(?![^>]*\bsrc=)[^>]*>|\son\w+=|style=/g)).toBeNull();
});

test('what was built holds no address but its own and those of standards', () => {
  const addresses = [...chunks.eager, ...chunks.pane].flatMap(
    (name) => text(name).match(/https?:\/\/[^\s"'`)\\<>]+/g) ?? [],
  );
  const known = /^https?:\/\/(www\.w3\.org\/|react\.dev\/errors|fb\.me\/|aka\.ms\/fluent|github\.com\/|reactjs\.org\/)/;
  expect(addresses.filter((address) => !known.test(address))).toEqual([]);
});

test('the built manifest has no fault, and every file that it names was built', () => {
  const file = (name: string) => {
    if (!existsSync(path.join(dist, name))) return undefined;
    return name.endsWith('.png') ? projectWorld.file(name) : null;
  };
  expect(lint(text('manifest.xml'), { ...projectWorld, file })).toEqual([]);
});

function filesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(dist, folder)).flatMap((entry) => {
    const name = path.posix.join(folder, entry);
    return statSync(path.join(dist, name)).isDirectory() ? (name === 'host' ? [] : filesUnder(name)) : [name];
  });
}
