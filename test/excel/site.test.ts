import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lint } from './manifest/lint';
import { projectWorld } from './manifest/world';

interface Site {
  readonly url: string;
  readonly officeJs: string;
  readonly namespace: string;
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- a build tool, written in JavaScript
const tool = require('../../tools/site.cjs') as {
  siteFrom(environment: Record<string, string>): Site;
  pagePolicy(site: Site): string;
  headersFile(site: Site): string;
  manifestFor(manifest: string, site: Site): string;
};

const manifest = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');

test('a release for another address names that address everywhere and has no fault', () => {
  const released = tool.manifestFor(
    manifest,
    tool.siteFrom({ COVERSHEET_URL: 'https://tools.example.com/coversheet' }),
  );
  expect(released).not.toContain('localhost');
  expect(lint(released, { ...projectWorld, url: 'https://tools.example.com/coversheet/' })).toEqual([]);
});

test('the manifest has no namespace, and a release with one has it in the place where Excel wants it', () => {
  expect(manifest).not.toContain('Namespace');
  const released = tool.manifestFor(manifest, tool.siteFrom({ COVERSHEET_NAMESPACE: 'CS' }));
  expect(released).toMatch(/<\/Metadata>\s*<Namespace resid="Functions.Namespace" \/>\s*<\/ExtensionPoint>/);
  expect(lint(released, projectWorld)).toEqual([]);
});

test('scripts may come from the page itself and from where Office.js lives, and requests go nowhere else', () => {
  const policy = tool.pagePolicy(tool.siteFrom({}));
  expect(policy).toContain("default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*/);
});

test('a release for Office 365 operated by 21Vianet loads Office.js from its own network', () => {
  const site = tool.siteFrom({ COVERSHEET_OFFICE_JS: '21Vianet' });
  expect(site.officeJs).toBe('https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js');
  expect(tool.pagePolicy(site)).toContain("script-src 'self' https://appsforoffice.cdn.partner.office365.cn;");
});

test('the server is told who may show the pane in a frame, which a page cannot say of itself', () => {
  expect(
    tool.headersFile(tool.siteFrom({ COVERSHEET_FRAME_ANCESTORS: 'https://a.example https://b.example' })),
  ).toMatch(/^Content-Security-Policy: .*; frame-ancestors https:\/\/a\.example https:\/\/b\.example$/m);
});

test('an address that is not https is refused by the name of its variable', () => {
  expect(() => tool.siteFrom({ COVERSHEET_URL: 'http://tools.example.com' })).toThrow('COVERSHEET_URL');
});
