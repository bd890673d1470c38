import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import type { Switches } from '../../src/host/bridge/switches';
import type { Book, Entry } from '../../src/host/grid/book';
import type { CellValue } from '../../src/host/grid/document';
import { quietBrowser } from './quietBrowser';

/** The host page of the small Excel in a real browser, as a test sees it. */
export interface Sheet {
  readonly page: Page;
  /** The add-in's frame, once Office.js has greeted it. */
  pane(): Promise<Frame>;
  /** `Coverage!A1:C3`, or a name of the workbook; waits until every formula has its answer. */
  values(reference: string): Promise<CellValue[][]>;
  formulas(reference: string): Promise<CellValue[][]>;
  /** The whole spill that begins at the cell. */
  spill(reference: string): Promise<CellValue[][] | null>;
  /** The sentence that came with the cell's error. */
  message(reference: string): Promise<string | null>;
  /** Types into cells as a person does: `=…` is a formula. */
  enter(reference: string, entries: readonly (readonly Entry[])[]): Promise<void>;
  settled(): Promise<void>;
  /** Everything that must not happen: requests to other hosts, refused by the policy, errors in the console. */
  readonly complaints: string[];
}

export interface SheetOptions {
  /** Path below the server's root, `/assets/sample.xlsx`; without one the book is empty. */
  readonly workbook?: string;
  readonly language?: 'en' | 'zh';
  readonly theme?: 'light' | 'dark';
  /** How blank cells reach functions: as 0 (Windows) or as nothing (the web). */
  readonly blank?: 'zero' | 'nothing';
  /** The pane shows its own switches of language and look, as in Excel; else the page's bar has them for both. */
  readonly looks?: 'pane';
}

export interface Harness {
  readonly address: string;
  readonly browser: Browser;
  open(options?: SheetOptions): Promise<Sheet>;
  /** Ends server and browser, and fails where any opened page had something to complain about. */
  close(): Promise<void>;
}

/** A browser on a busy machine takes its time, and loses a click now and then: such a test is told in the log and tried once more, before the tests that go on from where it ends. */
if (typeof jest !== 'undefined') {
  jest.setTimeout(240_000);
  jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
}

export async function startHarness(): Promise<Harness> {
  const executablePath = execFileSync(process.execPath, [tool('chromium.mjs')], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .pop();
  const server = spawn(process.execPath, [tool('serve.mjs'), '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await addressOf(server);
  const browser = await chromium.launch({ executablePath, args: quietBrowser });
  const complaints: string[] = [];
  return {
    address,
    browser,
    open: (options = {}) => openSheet(browser, address, options, complaints),
    close: async () => {
      await browser.close();
      server.kill();
      if (complaints.length > 0) throw new Error(`the pages complained:\n${complaints.join('\n')}`);
    },
  };
}

/** The server prints where the sheet is. */
async function addressOf(server: ChildProcess): Promise<string> {
  const [line] = (await once(server.stdout!, 'data')) as [Buffer];
  return new URL(line.toString().trim()).origin;
}

async function openSheet(
  browser: Browser,
  address: string,
  options: SheetOptions,
  complaints: string[],
): Promise<Sheet> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 800 },
    locale: options.language === 'zh' ? 'zh-CN' : 'en-US',
    colorScheme: options.theme ?? 'light',
  });
  const page = await context.newPage();
  listen(page, complaints);
  const query = new URLSearchParams(
    Object.entries({ workbook: 'new', ...options }).filter(([, value]) => value !== undefined),
  );
  await page.goto(`${address}/host/?${query}`);
  await page.waitForFunction(() => 'coversheetHost' in window);
  await page.evaluate(() => window.coversheetHost.opened);
  return sheetOn(page, complaints);
}

function listen(page: Page, complaints: string[]) {
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost' && hostname !== '127.0.0.1')
      complaints.push(`a request to another host: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.stack ?? error.message}`));
}

function sheetOn(page: Page, complaints: string[]): Sheet {
  const settled = () => page.evaluate(() => window.coversheetHost.book.calculation.settled());
  const ask = async <Given, Answer>(question: (given: Given) => Answer, given: Given): Promise<Answer> => {
    await settled();
    return page.evaluate(question as never, given) as Promise<Answer>;
  };
  return {
    page,
    complaints,
    settled,
    pane: () => paneOf(page),
    values: (reference) =>
      ask((given) => window.coversheetHost.book.cells.values(window.coversheetHost.area(given)), reference),
    formulas: (reference) =>
      ask((given) => window.coversheetHost.book.cells.formulas(window.coversheetHost.area(given)), reference),
    message: (reference) =>
      ask((given) => window.coversheetHost.book.cells.message(window.coversheetHost.area(given)), reference),
    spill: (reference) =>
      ask((given) => {
        const { cells } = window.coversheetHost.book;
        const area = cells.spill(window.coversheetHost.area(given));
        return area && cells.values(area);
      }, reference),
    enter: async (reference, entries) => {
      await page.evaluate(
        ([to, rows]) => window.coversheetHost.book.cells.enter(window.coversheetHost.area(to), rows),
        [reference, entries] as const,
      );
      await settled();
    },
  };
}

/** The frame of the other site; it is there before Office.js is, so wait until its page has something to show. */
async function paneOf(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 300; tries++) {
    const frame = page
      .frames()
      .find((candidate) => new URL(candidate.url() || 'about:blank').pathname === '/taskpane.html');
    if (
      frame &&
      (await frame.evaluate(() => document.querySelector('#pane')?.childElementCount ?? 0).catch(() => 0)) > 0
    )
      return frame;
    await page.waitForTimeout(100);
  }
  throw new Error('the pane did not open within 30 seconds');
}

function tool(name: string): string {
  return path.join(__dirname, '../../tools', name);
}

declare global {
  interface Window {
    /** What the host page shows to tests: the live workbook, what may go wrong, an address or name as an area, a button of the ribbon. */
    readonly coversheetHost: {
      readonly book: Book;
      readonly opened: Promise<void>;
      readonly switches: Switches;
      area(reference: string): Parameters<Book['cells']['values']>[0];
      open(file: File): Promise<void>;
      press(action: string): Promise<void>;
    };
  }
}
