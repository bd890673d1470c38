import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The server of the developer's machine, over a folder of one page, in a process of its own. */
let folder: string;
let server: ChildProcess;
let port: number;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'coversheet-'));
  writeFileSync(path.join(folder, 'page.html'), '<p>page</p>');
  if (process.platform !== 'win32') symlinkSync(__filename, path.join(folder, 'link.js'));
  const module = pathToFileURL(path.join(__dirname, '../../tools/serve.mjs')).href;
  const script = `import(${JSON.stringify(module)}).then(({ serve }) => serve({ folder: ${JSON.stringify(folder)} })).then(({ port }) => console.log(port))`;
  server = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(server.stdout!, 'data')) as [Buffer];
  port = Number(line.toString());
}, 60_000);
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** The path as it is sent, which no browser and no library has put in order. */
function answerTo(
  sent: string,
  { method = 'GET', ...headers }: Readonly<Record<string, string>> = {},
): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const given = { host: 'localhost', ...headers };
    const request = http.request({ port, host: '127.0.0.1', path: sent, method, headers: given }, (response) => {
      response.resume();
      resolve(response);
    });
    request.on('error', reject).end();
  });
}

const statusOf = async (sent: string, given?: Readonly<Record<string, string>>) =>
  (await answerTo(sent, given)).statusCode;

test.each([
  ['//', 400],
  ['//:x', 400],
  ['/%', 404],
  ['/%00', 404],
  ['/../../etc/passwd', 404],
  ['/%2e%2e/%2e%2e/etc/passwd', 404],
  ['/..%2f..%2fetc%2fpasswd', 404],
  ['/link.js', 404],
  ['/absent.html', 404],
])('%s is answered with %d, and the server goes on', async (sent, status) => {
  expect(await statusOf(sent)).toBe(status);
  expect(await statusOf('/page.html')).toBe(200);
});

test('only this machine’s names, and only reading', async () => {
  expect(await statusOf('/page.html', { method: 'POST' })).toBe(405);
  expect(await statusOf('/page.html', { host: 'evil.example' })).toBe(403);
});

test('a file that a browser has is sent again only when it has changed', async () => {
  const file = path.join(folder, 'script.js');
  writeFileSync(file, 'one');
  const { etag } = (await answerTo('/script.js')).headers;
  expect(await statusOf('/script.js', { 'if-none-match': etag! })).toBe(304);
  writeFileSync(file, 'another');
  expect(await statusOf('/script.js', { 'if-none-match': etag! })).toBe(200);
});
