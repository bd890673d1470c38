import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { BrowserContext } from 'playwright-core';
import { startHarness, type Harness } from './harness';
import { plainFolder } from './plainFolder';

/** What people without Node get: unpacked by a zip program, put into a folder of a web server that knows nothing of us. */
const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
const root = path.join(__dirname, '../..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
const unpacked = (name: string) => path.join(folder, `${name}-${version}`);
let harness: Harness;

beforeAll(async () => {
  execFileSync(process.execPath, [path.join(root, 'tools/release.mjs'), '--to', folder]);
  for (const name of ['coversheet-addin', 'coversheet-addin-21vianet', 'coversheet-app']) unpack(name);
  harness = await startHarness();
}, 240_000);
afterAll(async () => {
  await harness.close();
  rmSync(folder, { recursive: true, force: true });
});

function unpack(name: string) {
  const zip = readFileSync(path.join(folder, `${name}-${version}.zip`));
  for (const [file, bytes] of Object.entries(unzipSync(zip))) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
}

/** There is no internet here: what is asked of Microsoft's network is answered by Microsoft's own package. */
async function withOfficeJs(context: BrowserContext): Promise<readonly string[]> {
  const asked: string[] = [];
  const library = path.join(root, 'node_modules/@microsoft/office-js/dist');
  await context.route(/^https:/, async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    asked.push(origin);
    await route.fulfill({ path: path.join(library, pathname.replace('/lib/1/hosted/', '')) });
  });
  return asked;
}

test('the app opens from a plain folder: the sample, the wizard beside it, a formula answered, nothing asked of anybody but Office.js', async () => {
  const served = await plainFolder(unpacked('coversheet-app'));
  const context = await harness.browser.newContext({ locale: 'en-US' });
  const asked = await withOfficeJs(context);
  const errors: string[] = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(served.address);
  await page.waitForFunction(() => 'coversheetHost' in window);
  await page.evaluate(() => window.coversheetHost.opened);
  const pane = page.frameLocator('iframe[title="Coversheet"]');
  await pane.getByRole('button', { name: 'Next' }).waitFor();
  const answered = await page.evaluate(async () => {
    const { book, area } = window.coversheetHost;
    book.cells.enter(area('Policy!K1'), [['=DISCOUNTCOST(2%,10,30)']]);
    await book.calculation.settled();
    return book.cells.values(book.cells.spill(area('Policy!K1')) ?? area('Policy!K1')).flat();
  });
  // 2/98 × 365/20, https://en.wikipedia.org/wiki/Trade_credit (rounded there to 37 %).
  expect(answered.some((cell) => typeof cell === 'number' && Math.abs(cell - 0.372449) < 1e-6)).toBe(true);
  expect(new Set(asked)).toEqual(new Set(['https://appsforoffice.microsoft.com']));
  expect(errors).toEqual([]);
  await context.close();
  await served.close();
});

test('the page on the disk writes the manifest for an address, and says what is wrong with one that cannot be', async () => {
  const context = await harness.browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(unpacked('coversheet-addin'), 'set-address.html')).href);
  await page.fill('#address', 'http://tools.example.com');
  await page.click('button');
  expect(await page.textContent('#wrong')).toContain('found "http://tools.example.com"');
  await page.fill('#address', 'https://tools.example.com/coversheet/taskpane.html');
  const download = page.waitForEvent('download');
  await page.click('button');
  const saved = readFileSync(await (await download).path(), 'utf8');
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a build tool, written in JavaScript
  const site = require('../../tools/site.cjs') as {
    siteFrom(environment: Record<string, string>): unknown;
    manifestFor(manifest: string, site: unknown): string;
  };
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  expect(saved).toBe(
    site.manifestFor(manifest, site.siteFrom({ COVERSHEET_URL: 'https://tools.example.com/coversheet/' })),
  );
  await context.close();
});

test('the package for 21Vianet names its network alone', () => {
  const page = readFileSync(path.join(unpacked('coversheet-addin-21vianet'), 'web/taskpane.html'), 'utf8');
  expect(page.match(/https:\/\/[\w.]+/g)).toEqual(
    Array.from({ length: 2 }, () => 'https://appsforoffice.cdn.partner.office365.cn'),
  );
});

test.each(['coversheet-addin', 'coversheet-addin-21vianet', 'coversheet-app'])(
  '%s: every file has the checksum that the list says, and what is in it may be passed on',
  (name) => {
    const sums = readFileSync(path.join(unpacked(name), 'SHA256SUMS'), 'utf8')
      .trim()
      .split('\n');
    expect(sums.length).toBeGreaterThan(20);
    for (const line of sums) {
      const [sum, file] = line.split('  ') as [string, string];
      expect({ file, sum: sha256(readFileSync(path.join(unpacked(name), file))) }).toEqual({ file, sum });
    }
    const { components } = JSON.parse(readFileSync(path.join(unpacked(name), 'sbom.cdx.json'), 'utf8')) as Software;
    const licences = components.map(({ name: of, licenses: [one] = [] }) => [of, one?.license?.id ?? one?.expression]);
    // Univer's own package, whose repository is Apache-2.0 as a whole.
    const known = licences.filter(([of]) => of !== '@univerjs/telemetry');
    expect(
      known.filter(
        ([, licence]) => !/^(MIT|Apache-2\.0|ISC|0BSD|BSD-[23]-Clause)( AND BSL-1\.0)?$/.test(licence ?? ''),
      ),
    ).toEqual([]);
    expect(components.map(({ name: of }) => of)).not.toContain('@microsoft/office-js');
  },
);

interface Software {
  readonly components: readonly {
    readonly name: string;
    readonly licenses?: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
  }[];
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
