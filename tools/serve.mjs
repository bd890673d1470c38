/**
 * Serves dist/ on this machine and to no other: the sheet on http://localhost:PORT/host/, the pane on http://127.0.0.1:PORT/
 * (another site, so another thread). Office.js comes from node_modules, so that nothing is asked of any other server.
 */
import { createReadStream, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './program.mjs';

const { siteFrom, pagePolicy } = createRequire(import.meta.url)('./site.cjs');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.map': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What the sheet's own page may do: itself, and the pane in a frame. The grid draws with inline styles. */
const hostPolicy = (port) =>
  [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `frame-src http://127.0.0.1:${port}`,
    "frame-ancestors 'none'",
  ].join('; ');

/** Starts the server; port 0 takes any free one. `secure`: certificate and key, for Excel itself, which wants https. */
export function serve({ port = 0, folder = path.join(root, 'dist'), secure = null } = {}) {
  const server = secure ? https.createServer(secure) : http.createServer();
  server.on('request', (request, response) => answer(request, response, folder, server.address().port));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const close = () =>
        new Promise((done) => {
          server.closeAllConnections();
          server.close(done);
        });
      resolve({ port: server.address().port, close });
    });
  });
}

function answer(request, response, folder, port) {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (name !== 'localhost' && name !== '127.0.0.1') return refuse(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const url = addressOf(request.url, name, port);
  if (!url) return refuse(response, 400);
  const file = fileFor(url.pathname, folder);
  if (!file) return refuse(response, 404);
  const headers = {
    'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
  if (path.basename(file) === 'taskpane.html')
    return sendPane(response, file, url, {
      ...headers,
      'Content-Security-Policy': `${pagePolicy(siteFrom(process.env))}; frame-ancestors 'self' http://localhost:${port}`,
    });
  if (file.endsWith('.html')) headers['Content-Security-Policy'] = hostPolicy(port);
  const { mtimeMs, size } = statSync(file);
  // Asked about at every opening, sent when it has changed: a browser keeps what it made of a script that it has seen.
  const kept = { 'Cache-Control': 'no-cache', ETag: `"${mtimeMs.toString(36)}-${size.toString(36)}"` };
  if (request.headers['if-none-match'] === kept.ETag) {
    response.writeHead(304, { ...headers, ...kept });
    return response.end();
  }
  response.writeHead(200, { ...headers, ...kept, 'Content-Length': size });
  if (request.method === 'HEAD') return response.end();
  // A file may go while it is sent.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Null for what is no address (`//`), which any page in the browser may ask for. */
function addressOf(asked, name, port) {
  try {
    return new URL(asked, `http://${name}:${port}`);
  } catch {
    return null;
  }
}

/** `?host=embedded&_host_Info=…` opens the pane inside the small Excel: the host's script first, then the local Office.js. */
function sendPane(response, file, url, headers) {
  const embedded = url.searchParams.get('host') === 'embedded' && url.searchParams.has('_host_Info');
  const html = readFileSync(file, 'utf8');
  const officeTag = /<script src="?https:\/\/[^\s">]+\/office\.js"?><\/script>/;
  if (embedded && !officeTag.test(html)) return refuse(response, 500, 'taskpane.html has no script tag for Office.js');
  response.writeHead(200, headers);
  response.end(
    embedded
      ? html.replace(
          officeTag,
          '<script src="/host/frame.js"></script>\n    <script src="/office-js/office.js"></script>',
        )
      : html,
  );
}

function fileFor(pathname, folder) {
  const wanted = safeDecode(
    pathname === '/' ? '/host/index.html' : pathname.endsWith('/') ? `${pathname}index.html` : pathname,
  );
  if (wanted === null || wanted.includes('\0')) return null;
  const [base, rest] = wanted.startsWith('/office-js/')
    ? [path.join(root, 'node_modules/@microsoft/office-js/dist'), wanted.slice('/office-js'.length)]
    : [folder, wanted];
  const file = path.join(base, rest);
  if (!file.startsWith(base + path.sep) || !existsSync(file) || !statSync(file).isFile()) return null;
  // A link may lead out of the folder.
  return realpathSync(file).startsWith(realpathSync(base) + path.sep) ? file : null;
}

function safeDecode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

function refuse(response, status, reason = '') {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status} ${reason}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const at = process.argv.indexOf('--port');
  const { port } = await serve({ port: at < 0 ? 0 : Number(process.argv[at + 1]) });
  console.log(`http://localhost:${port}/host/`);
}
