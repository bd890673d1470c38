import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import webpack from 'webpack';
import { openBridge, type Bridge } from '../../src/host/bridge/bridge';
import { addinFunctions, type AddinFunctions } from '../../src/host/bridge/functions';
import { defaultSwitches, type Switches } from '../../src/host/bridge/switches';
import type { Book } from '../../src/host/grid/book';
import type { FunctionMetadata } from '../../src/host/grid/customFunctions';
import type { Workbook } from '../../src/host/grid/document';
import { openBook } from '../../src/host/grid/openBook';
import { quietBrowser } from './quietBrowser';

/**
 * A small add-in of our own in a real browser, with Microsoft's Office.js as it is delivered, in a frame of another site; the
 * workbook behind the bridge runs in this process, so that a test can look at both sides.
 */
export interface OfficePage {
  readonly pane: Frame;
  readonly page: Page;
  readonly book: Book;
  readonly bridge: Bridge;
  readonly switches: Switches;
  /** Addresses asked for that are not this machine's. */
  readonly elsewhere: readonly string[];
  /** What the pages' consoles complained about. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface OfficeRoom {
  open(
    document: Workbook,
    functions?: readonly FunctionMetadata[],
    options?: { readonly locale?: string; readonly script?: string; readonly switches?: Partial<Switches> },
  ): Promise<OfficePage>;
  close(): Promise<void>;
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";
const office = path.join(__dirname, '../../node_modules/@microsoft/office-js/dist');

/** With an `addin`, a file of ours with what it imports, that runs in the frame; otherwise what `open` is handed as a script. */
export async function openOfficeRoom(addin?: string): Promise<OfficeRoom> {
  const scripts = await bundle(addin);
  const files: Record<string, string> = {};
  const server = createServer((request, response) => {
    answer(request.url ?? '/', files, scripts, port(), response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const port = () => (server.address() as AddressInfo).port;
  const executablePath = execFileSync(process.execPath, [path.join(__dirname, '../../tools/chromium.mjs')], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .pop();
  const browser = await chromium.launch({ executablePath, args: quietBrowser });
  return {
    open: (document, functions = [], { locale = 'en-US', script = '', switches = {} } = {}) => {
      if (!addin) files['/addin.js'] = script;
      return openPage(browser, port(), locale, document, functions, { ...defaultSwitches(), ...switches });
    },
    close: async () => {
      await browser.close();
      await closed(server);
    },
  };
}

async function openPage(
  browser: Browser,
  port: number,
  locale: string,
  document: Workbook,
  functions: readonly FunctionMetadata[],
  switches: Switches,
): Promise<OfficePage> {
  const addin: AddinFunctions = addinFunctions(functions, switches);
  const book = openBook(document, { functions: addin });
  const bridge = openBridge({ book, functions: addin, switches, locale, documentUrl: 'http://localhost/book.xlsx' });
  const page = await (await browser.newContext()).newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!['localhost', '127.0.0.1'].includes(new URL(request.url()).hostname)) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => {
    complaints.push(error.message);
  });
  await page.exposeFunction('answerQuestion', (question: Parameters<Bridge['answer']>[0]) => bridge.answer(question));
  bridge.tell = (id, payload) => {
    void page
      .evaluate(
        ([to, what]) => {
          window.tellPane(to, what);
        },
        [id, payload] as const,
      )
      .catch(() => {});
  };
  await page.goto(`http://localhost:${port}/sheet.html?locale=${locale}`);
  const pane = await frameOf(page);
  await pane.waitForFunction(() => 'officeIsReady' in window);
  const close = async () => {
    await page.context().close();
    bridge.dispose();
    book.dispose();
  };
  return { pane, page, book, bridge, switches, elsewhere, complaints, close };
}

async function frameOf(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 100; tries++) {
    const frame = page.frames().find((candidate) => candidate.url().includes('/pane.html'));
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error('the frame did not open');
}

function answer(
  address: string,
  files: Readonly<Record<string, string>>,
  scripts: string,
  port: number,
  response: ServerResponse,
) {
  const { pathname, searchParams } = new URL(address, `http://localhost:${port}`);
  const locale = searchParams.get('locale') ?? 'en-US';
  const pages: Record<string, string> = {
    '/sheet.html': `<!doctype html><iframe src="http://127.0.0.1:${port}/pane.html?_host_Info=excel$mac$16.00$${locale}$$$disableLogging$3"></iframe><script src="/sheet.js"></script>`,
    '/pane.html':
      '<!doctype html><script src="/frame.js"></script><script src="/office-js/office.js"></script><script src="/ready.js"></script><script src="/addin.js"></script>',
    '/favicon.ico': '',
    '/ready.js': 'Office.onReady((info) => { window.officeIsReady = info; });',
    ...files,
  };
  const type = pathname.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8';
  const page = pages[pathname];
  if (page !== undefined) {
    response.writeHead(200, {
      'Content-Type': type,
      ...(pathname === '/pane.html' && { 'Content-Security-Policy': policy }),
    });
    response.end(page);
    return;
  }
  const file = pathname.startsWith('/office-js/')
    ? path.join(office, pathname.slice('/office-js/'.length))
    : path.join(scripts, pathname);
  response.writeHead(existsSync(file) ? 200 : 404, { 'Content-Type': type });
  if (existsSync(file)) createReadStream(file).pipe(response);
  else response.end();
}

/** The script of the frame as it is, the page around it, and what runs in the frame. */
function bundle(addin: string | undefined): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  const options: webpack.Configuration = {
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    entry: {
      frame: path.join(__dirname, '../../src/host/bridge/frame.ts'),
      sheet: path.join(__dirname, 'officeSheet.ts'),
      ...(addin && { addin: path.join(__dirname, addin) }),
    },
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
  };
  return new Promise((resolve, reject) => {
    webpack(options, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats!.toString('errors-only')));
      else resolve(folder);
    });
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}

declare global {
  interface Window {
    answerQuestion(question: unknown): Promise<unknown>;
    tellPane(id: number, payload: unknown): void;
    officeIsReady: { readonly host: string; readonly platform: string };
  }
}
