import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../program.mjs';
import { notices, packagesIn, softwareList } from './packages.mjs';
import { setAddressPage } from './setAddress.mjs';
import { filesOf } from './zipped.mjs';

const { siteFrom, headersFile, developmentUrl, officeScripts } = createRequire(import.meta.url)('../site.cjs');

/** What an administrator needs to put the add-in on a server of his own: the files for it, the page that writes the manifest, the headers, and what is in it. */
export function addinFiles(dist, version, network) {
  const packages = packagesIn(path.join(dist, 'packages.json'));
  const web = filesOf(dist, (name) => !/^(host|cli)\/|^(manifest\.xml|headers|LICENSE|.*packages\.json)$/.test(name));
  const pages = Object.entries(web).map(([name, bytes]) => [
    `web/${name}`,
    name.endsWith('.html') ? inNetwork(bytes, network) : bytes,
  ]);
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  return {
    'set-address.html': setAddressPage(manifest, developmentUrl),
    'headers.txt': Buffer.from(headersFile(siteFrom({ COVERSHEET_OFFICE_JS: network }))),
    ...documents(),
    'THIRD-PARTY-NOTICES.txt': notices(packages),
    'sbom.cdx.json': softwareList('coversheet-addin', version, packages),
    ...Object.fromEntries(pages),
  };
}

/** The pages are built for Microsoft's global network; the script's address, and what the policy says of it, become those of another one. */
function inNetwork(bytes, network) {
  const officeJs = siteFrom({ COVERSHEET_OFFICE_JS: network }).officeJs;
  const page = bytes.toString('utf8').replaceAll(officeScripts.global, officeJs);
  return Buffer.from(page.replaceAll(new URL(officeScripts.global).origin, new URL(officeJs).origin));
}

export function documents() {
  const read = (name) => readFileSync(path.join(root, name));
  return {
    'INSTALL.md': read('docs/install.md'),
    'INSTALL.zh-CN.md': read('docs/install.zh-CN.md'),
    LICENSE: read('LICENSE'),
  };
}
